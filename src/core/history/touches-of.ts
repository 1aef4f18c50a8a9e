import type { Edit, EditAction } from '../board/edit.ts';
import type { Touch } from './touch.ts';
import { touchesOfCases } from './touches-of-cases.ts';
import { touchesOfPeople } from './touches-of-people.ts';
import { touchesOfRecords } from './touches-of-records.ts';

const set = (...keys: string[]): Touch[] => keys.map((key) => ({ key, effect: 'set' }));

function ofBoard(edit: EditAction): Touch[] {
  switch (edit.kind) {
    case 'setReading':
      return set(`readings/${edit.name}`);
    case 'setNoOwner':
      return set(`regions/${edit.region}/noOwner`);
    case 'setRegionWorking':
      return set(`regions/${edit.region}/working`);
    case 'setRegionCases':
      return set(`regions/${edit.region}/openCases`);
    case 'setEntry':
      return set(`regions/${edit.region}/entry`);
    case 'setExpectedCases':
      return set(`regions/${edit.region}/expectedCases/${edit.day ?? 'every day'}`);
    case 'setOverride':
      return set(`regions/${edit.region}/override`);
    case 'setTeam':
    case 'setEdition':
    case 'setInPlay':
    case 'setOrdering':
    case 'setCountSource':
    case 'setHolidays':
      return set(edit.kind);
    default:
      return [];
  }
}

/**
 * What an edit changes on a board, by keys that are the same for every edit of the same thing.
 *
 * @example touchesOf({ kind: 'setOpenCases', person: 'amara', value: 9, … }) // [{ key: 'people/amara/openCases', effect: 'set' }]
 */
export function touchesOf(edit: Edit | EditAction): Touch[] {
  if (edit.kind === 'together') return edit.actions.flatMap(touchesOf);
  return [...touchesOfPeople(edit), ...touchesOfCases(edit), ...touchesOfRecords(edit), ...ofBoard(edit)];
}
