import type { Board } from '../board/board.ts';
import type { Part } from '../board/edits/part-kinds.ts';
import type { RegionId } from '../policy/primitives.ts';
import { absencesOn } from './absences-on.ts';
import { addAbsence } from './add-absence.ts';
import { bringBack } from './bring-back.ts';

/** What somebody tries for one day: who is away on it, how many cases there will be. */
export type DayChange =
  | { readonly kind: 'away' | 'back'; readonly person: string }
  | { readonly kind: 'cases'; readonly region: RegionId; readonly cases: number };

function partOf(board: Board, day: string, change: DayChange): Part[] {
  if (change.kind === 'cases') {
    const { region, cases } = change;
    const same = board.expectedCases.days[day]?.[region] === cases;
    return same ? [] : [{ kind: 'setExpectedCases', region, day, cases }];
  }
  const person = board.people.find(({ id }) => id === change.person);
  if (!person) return [];
  const isAway = absencesOn(person, day).length > 0;
  if (isAway === (change.kind === 'away')) return [];
  const away = isAway ? bringBack(person.away, day) : addAbsence(person.away, { from: day, to: day, note: '' });
  return [{ kind: 'editPerson', person: person.id, changes: { away: [...away] } }];
}

/**
 * The edits that make what somebody tries for a UTC day (`YYYY-MM-DD`) so, on the board as it is now: who is to be away gets an
 * absence of that day, who is to be back has theirs cut by it, and expected cases are that day's. Who left the board, and what
 * is so already, is left out.
 *
 * @example dayEdits(board, '2026-12-24', [{ kind: 'back', person: 'amara' }]) // [{ kind: 'editPerson', person: 'amara', changes: { away: [] } }]
 */
export const dayEdits = (board: Board, day: string, changes: readonly DayChange[]): Part[] =>
  changes.flatMap((change) => partOf(board, day, change));
