import { formatUtcDay } from './format-utc-day.ts';
import { formatUtcTime } from './format-utc-time.ts';
import { startOfDay } from './start-of-day.ts';

/**
 * The UTC time of an instant, with its day where that is not the UTC day of `now`.
 *
 * @example formatUtcMoment(Date.parse('2026-12-28T17:31:00Z'), now) // '28 Dec 17:31 UTC'; on that day '17:31 UTC'
 */
export const formatUtcMoment = (instant: number, now: number): string => {
  const time = `${formatUtcTime(instant)} UTC`;
  return startOfDay(instant) === startOfDay(now) ? time : `${formatUtcDay(instant)} ${time}`;
};
