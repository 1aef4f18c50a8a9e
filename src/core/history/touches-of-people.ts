import type { EditAction } from '../board/edit.ts';
import type { Touch } from './touch.ts';

type SetAvailability = Extract<EditAction, { kind: 'setAvailability' }>;

const things = (ids: readonly string[], effect: Touch['effect']): Touch[] =>
  ids.map((id) => ({ key: `people/${id}`, effect }));
const fields = (id: string, names: readonly string[], effect: Touch['effect'] = 'set'): Touch[] =>
  names.map((name) => ({ key: `people/${id}/${name}`, effect }));

/** A focus day that is set anew keeps its confirmation, if it had one. */
const touchesOfAvailability = ({ person, availability, focusConfirmed }: SetAvailability): Touch[] => [
  ...fields(person, ['availability', 'today']),
  ...fields(person, ['focusConfirmed'], availability === 'focus' && focusConfirmed === undefined ? 'adjust' : 'set'),
];

/**
 * What an edit changes of people, and of what nobody owns where that is set along with their counts; nothing for other edits.
 *
 * @example touchesOfPeople({ kind: 'removePerson', person: 'amara' }) // [{ key: 'people/amara', effect: 'remove' }]
 */
export function touchesOfPeople(edit: EditAction): Touch[] {
  switch (edit.kind) {
    case 'addPerson':
      return things([edit.person.id], 'add');
    case 'addPeople':
      return things(
        edit.people.map(({ id }) => id),
        'add',
      );
    case 'removePerson':
      return things([edit.person], 'remove');
    case 'removePeople':
      return things(edit.people, 'remove');
    case 'editPerson':
      return fields(edit.person, Object.keys(edit.changes));
    case 'setAvailability':
      return touchesOfAvailability(edit);
    case 'confirmFocus':
      return fields(edit.person, ['focusConfirmed']);
    case 'confirmStates':
      return edit.people.flatMap((id) => fields(id, ['today']));
    case 'setOpenCases':
      return fields(edit.person, ['openCases']);
    case 'setCounts':
      return [
        ...edit.people.flatMap(({ id }) => fields(id, ['openCases'])),
        ...edit.regions.map(({ region }): Touch => ({ key: `regions/${region}/noOwner`, effect: 'set' })),
      ];
    default:
      return [];
  }
}
