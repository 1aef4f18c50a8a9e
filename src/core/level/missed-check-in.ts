import type { Board } from '../board/board.ts';
import { checkInTime } from '../clock/check-in-time.ts';
import { coverageAt } from '../clock/coverage-at.ts';
import { DAY, MINUTE } from '../clock/time-of-day.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { hasCheckIn } from './has-check-in.ts';

/**
 * The newest check-in time whose coverage closed without a check-in of the region, while none has been made since it became
 * due; ms since the epoch (spec domain §4). A check-in time outside the window belongs to the window that opens next. Null
 * when nothing was missed, when not in play, and for a window that closed before the levels came into play.
 *
 * @example missedCheckIn(policy, emea, board, now) // 28 Dec 10:00 UTC, on 29 Dec at 11:00 too, until somebody checks in
 */
export const missedCheckIn = (
  policy: Pick<Policy, 'checkIns'>,
  region: PolicyRegion,
  board: Pick<Board, 'checkIns' | 'inPlay'>,
  now: number,
): number | null => {
  if (board.inPlay === null) return null;
  const { last } = checkInTime(region, now);
  const closesAfter = (instant: number): number => coverageAt(region, instant).closesAt;
  // A window closes within a day of its check-in time, so that of the day before has closed.
  const asked = closesAfter(last) <= now ? last : last - DAY;
  const since = Date.parse(board.inPlay.since);
  if (since >= closesAfter(asked)) return null;
  const from = Math.max(since, asked - policy.checkIns.dueBefore * MINUTE);
  return hasCheckIn(board, region.id, from, now) ? null : asked;
};
