import type { Board } from '../board/board.ts';
import type { Absence } from './absences-on.ts';

/**
 * A copy of a board with the absences of some people changed; the board itself, its revision and its history stay.
 *
 * @example changeAway(board, ['amara'], (away) => bringBack(away, '2026-12-25'))
 */
export const changeAway = (
  board: Board,
  people: readonly string[],
  change: (away: readonly Absence[]) => Absence[],
): Board => {
  const changed = new Set(people);
  return {
    ...board,
    people: board.people.map((person) => (changed.has(person.id) ? { ...person, away: change(person.away) } : person)),
  };
};
