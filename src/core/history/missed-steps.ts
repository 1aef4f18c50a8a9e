import { checkInTime } from '../clock/check-in-time.ts';
import { coverageAt } from '../clock/coverage-at.ts';
import { MINUTE } from '../clock/time-of-day.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import type { LevelStep, PlayPeriod } from './level-step.ts';

const closesAfter = (region: PolicyRegion, instant: number): number => coverageAt(region, instant).closesAt;

/** When the first check-in that was asked for after the levels came into play is missed. */
function missedFromStart(region: PolicyRegion, since: number): number {
  const { last, next } = checkInTime(region, since);
  // A window that closed before the levels came into play asked for nothing.
  return closesAfter(region, last) > since ? closesAfter(region, last) : closesAfter(region, next);
}

/** The same after a check-in, which answers for the times that were due by then. */
const missedAfter = (region: PolicyRegion, checkIn: number, dueBefore: number): number =>
  closesAfter(region, checkInTime(region, checkIn + dueBefore).next);

/**
 * When a region's level was unknown because a check-in was missed: from the close of the window that passed without one until
 * the next check-in (spec domain §4). `checkIns` are the times of all of the region's check-ins since the levels came into
 * play, ms; in order of time, without overlap.
 *
 * @example missedSteps(HANDBOOK_POLICY, emea, period, [])[0]?.from // 23 Dec 16:00
 */
export function missedSteps(
  policy: Pick<Policy, 'checkIns'>,
  region: PolicyRegion,
  { from, to }: Pick<PlayPeriod, 'from' | 'to'>,
  checkIns: readonly number[],
): LevelStep[] {
  const dueBefore = policy.checkIns.dueBefore * MINUTE;
  const times = checkIns.filter((at) => at >= from && at < to).toSorted((one, other) => one - other);
  const missed = [missedFromStart(region, from), ...times.map((at) => missedAfter(region, at, dueBefore))];
  return missed.flatMap((start, index): LevelStep[] => {
    const end = times[index] ?? to;
    return start < end ? [{ from: start, to: end, level: null, by: 'missed' }] : [];
  });
}
