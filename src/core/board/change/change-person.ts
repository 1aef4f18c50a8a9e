import type { Board, Person } from '../board.ts';
import type { EditAction } from '../edit.ts';
import type { Applied } from '../edits/edit-kind.ts';

interface Change {
  person: Person;
  inverse: EditAction;
}

/**
 * Puts a changed person in the place of the old one, or refuses when that id is on the board no longer.
 *
 * @example changePerson(board, 'amara', (person) => ({ person: { ...person, name: 'A' }, inverse }))
 */
export function changePerson(board: Board, id: string, change: (person: Person) => Change): Applied {
  const index = board.people.findIndex((person) => person.id === id);
  const old = board.people[index];
  if (!old) return { ok: false, reason: `“${id}” is no longer among the people of this board` };
  const { person, inverse } = change(old);
  return { ok: true, board: { ...board, people: board.people.with(index, person) }, inverse };
}
