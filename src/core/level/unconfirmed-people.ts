import type { Board, Person } from '../board/board.ts';
import { coverageAt } from '../clock/coverage-at.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { hasCheckIn } from './has-check-in.ts';

/**
 * The people of a region whose state nobody confirmed for the coverage that is open or opens next: neither was it entered
 * nor did the region check in since the coverage closed the time before; a window round the clock counts from its last
 * opening. Whether the levels are in play makes no difference. Nobody in a region entered as two numbers.
 *
 * @example unconfirmedPeople(emea, board, now).map(({ name }) => name) // ['Amara', 'Bruno'] at 09:10, before the check-in
 */
export const unconfirmedPeople = (
  region: PolicyRegion,
  board: Pick<Board, 'regions' | 'people' | 'checkIns'>,
  now: number,
): Person[] => {
  if (board.regions[region.id]?.entry === 'numbers') return [];
  const from = coverageAt(region, now).closesAt - DAY;
  if (hasCheckIn(board, region.id, from, now)) return [];
  return board.people.filter(({ region: own, entered: { availability } }) => {
    const isConfirmed = availability !== undefined && Date.parse(availability.at) >= from;
    return own === region.id && !isConfirmed;
  });
};
