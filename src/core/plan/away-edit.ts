import type { Board, Person } from '../board/board.ts';
import type { EditAction } from '../board/edit.ts';
import { oneEdit } from '../board/one-edit.ts';
import type { Absence } from './absences-on.ts';

type AwayPart = Extract<EditAction, { kind: 'editPerson' }>;

const isSame = (before: readonly Absence[], after: readonly Absence[]): boolean =>
  before.length === after.length &&
  before.every(({ from, to, note }, place) => {
    const other = after[place];
    return other?.from === from && other.to === to && other.note === note;
  });

const partOf = ({ id, away }: Person, change: (away: readonly Absence[]) => readonly Absence[]): AwayPart[] => {
  const after = change(away);
  return isSame(away, after) ? [] : [{ kind: 'editPerson', person: id, changes: { away: [...after] } }];
};

/**
 * The one edit that changes the absences of some people, in the board's order: of one person that person's, of several all
 * together, so that one undo takes back what one gesture did. Null where nobody's absences would change; people whom the board does
 * not have are left out (spec domain §8).
 *
 * @example awayEdit(board, new Set(['amara']), (away) => bringBack(away, '2026-12-25')) // { kind: 'editPerson', person: 'amara', … }
 */
export const awayEdit = (
  { people }: Pick<Board, 'people'>,
  chosen: ReadonlySet<string>,
  change: (away: readonly Absence[]) => readonly Absence[],
): EditAction | null => oneEdit(people.filter(({ id }) => chosen.has(id)).flatMap((person) => partOf(person, change)));
