import { coverageAt } from '../clock/coverage-at.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import type { PolicyRegion } from '../policy/policy.ts';

/**
 * The UTC day, `YYYY-MM-DD`, on which a region's coverage window opens that is open at `now` (ms since the epoch), else of the
 * next one: the day for which states are set now (spec domain §8, §9).
 *
 * @example dayAhead(americas, Date.parse('2026-12-25T00:30:00Z')) // '2026-12-24', open since 14:00
 */
export const dayAhead = (region: PolicyRegion, now: number): string =>
  new Date(startOfDay(coverageAt(region, now).opensAt)).toISOString().slice(0, 10);
