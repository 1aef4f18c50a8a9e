import { coverageAt } from '../clock/coverage-at.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import type { PolicyRegion } from '../policy/policy.ts';

/**
 * The UTC day whose window the states on the board speak of at `now` (ms since the epoch): of the window that is open the
 * day it opened, else the day of `now`.
 *
 * @example dayOfStates(americas, Date.parse('2026-12-25T00:30:00Z')) // '2026-12-24'
 */
export const dayOfStates = (region: PolicyRegion, now: number): string => {
  const { open, opensAt } = coverageAt(region, now);
  return new Date(startOfDay(open ? opensAt : now)).toISOString().slice(0, 10);
};
