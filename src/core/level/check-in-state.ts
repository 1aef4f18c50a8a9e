import type { Board } from '../board/board.ts';
import { checkInTime } from '../clock/check-in-time.ts';
import { coverageAt } from '../clock/coverage-at.ts';
import { MINUTE } from '../clock/time-of-day.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { hasCheckIn } from './has-check-in.ts';
import { missedCheckIn } from './missed-check-in.ts';
import type { CheckInState } from './region-state.ts';

/**
 * Where a region's check-in stands, worked out from the clock alone (spec domain §4): of the last check-in time until its
 * coverage has closed and the next one becomes due, else of the next.
 *
 * @example checkInState(policy, emea, board, now) // { state: 'due', at: …, next: … } at 09:45
 */
export const checkInState = (
  policy: Pick<Policy, 'checkIns'>,
  region: PolicyRegion,
  board: Pick<Board, 'checkIns' | 'inPlay'>,
  now: number,
): CheckInState => {
  const { last, next } = checkInTime(region, now);
  const dueBefore = policy.checkIns.dueBefore * MINUTE;
  const after = next + (next - last);
  if (board.inPlay === null) return { state: 'none', at: next, next: after };
  const since = Date.parse(board.inPlay.since);
  if (now >= next - dueBefore) {
    const done = hasCheckIn(board, region.id, Math.max(since, next - dueBefore), now);
    return { state: done ? 'done' : 'due', at: next, next: after };
  }
  if (hasCheckIn(board, region.id, Math.max(since, last - dueBefore), now)) return { state: 'done', at: last, next };
  if (missedCheckIn(policy, region, board, now) === last) return { state: 'missed', at: last, next };
  // A window that closed before the levels came into play asked for nothing.
  if (since >= coverageAt(region, last).closesAt) return { state: 'later', at: next, next: after };
  const overdue = now >= last + policy.checkIns.overdueAfter * MINUTE;
  return { state: overdue ? 'overdue' : 'due', at: last, next };
};
