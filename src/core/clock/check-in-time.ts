import type { PolicyRegion } from '../policy/policy.ts';
import { startOfDay } from './start-of-day.ts';
import { DAY, timeOfDay } from './time-of-day.ts';

/** Two check-in times in a row, ms since the epoch. */
export interface CheckInTimes {
  readonly last: number;
  readonly next: number;
}

/**
 * The region's most recent check-in time at or before `now`, and the one after it (handbook page 004: 10:00 and 17:30
 * UTC every day). It need not lie inside the coverage window.
 *
 * @example checkInTime(emea, Date.parse('2026-12-24T09:59:00Z')).next // Date.parse('2026-12-24T10:00:00Z')
 */
export const checkInTime = (region: PolicyRegion, now: number): CheckInTimes => {
  const today = startOfDay(now) + timeOfDay(region.checkIn);
  const last = today <= now ? today : today - DAY;
  return { last, next: last + DAY };
};
