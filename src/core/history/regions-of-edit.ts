import type { Board } from '../board/board.ts';
import type { EditAction } from '../board/edit.ts';
import type { RegionId } from '../policy/primitives.ts';
import { touchesOf } from './touches-of.ts';

function regionsOfRecord(edit: EditAction): (RegionId | null)[] {
  switch (edit.kind) {
    case 'confirmCheckIn':
      return [edit.checkIn.region];
    case 'draftAnnouncement':
    case 'settleAnnouncement':
      return [edit.announcement.region];
    case 'logHours':
      return [edit.entry.region];
    case 'addPerson':
      return [edit.person.region];
    case 'addPeople':
      return edit.people.map(({ region }) => region);
    case 'addCase':
      return [edit.case.region];
    default:
      return [];
  }
}

/**
 * Which regions an edit is about: the one that it names, and those of the people, cases and check-ins that it changes on a board;
 * each once. None for what is about the whole team.
 *
 * @example regionsOfEdit({ kind: 'setOpenCases', person: 'amara', value: 9 }, board) // ['emea']
 */
export function regionsOfEdit(edit: EditAction, board: Board): RegionId[] {
  const found = new Set<RegionId | null>(regionsOfRecord(edit));
  const things = { people: board.people, cases: board.cases, checkIns: board.checkIns };
  for (const { key } of touchesOf(edit)) {
    const [kind = '', id = ''] = key.split('/');
    if (kind === 'regions') found.add(id);
    if (kind === 'people' || kind === 'cases' || kind === 'checkIns')
      found.add(things[kind].find((thing) => thing.id === id)?.region ?? null);
  }
  return [...found].filter((region) => region !== null);
}
