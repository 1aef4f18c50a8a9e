import type { PolicyRegion } from '../policy/policy.ts';
import type { CoverageNow } from './coverage.ts';
import { startOfDay } from './start-of-day.ts';
import { DAY, timeOfDay } from './time-of-day.ts';

/**
 * The region's coverage window that is open at `now`, else the next one (spec domain §9). The opening instant belongs
 * to the window, the closing one does not; a window that closes when it opens lasts 24 hours.
 *
 * @example coverageAt(americas, Date.parse('2026-12-25T00:30:00Z')) // open since 14:00 the day before, until 01:00
 */
export const coverageAt = (region: PolicyRegion, now: number): CoverageNow => {
  const opens = timeOfDay(region.coverage.opens);
  const lasts = (timeOfDay(region.coverage.closes) - opens + DAY) % DAY || DAY;
  const today = startOfDay(now) + opens;
  const latest = today <= now ? today : today - DAY;
  const open = now < latest + lasts;
  const opensAt = open ? latest : latest + DAY;
  return { open, opensAt, closesAt: opensAt + lasts };
};
