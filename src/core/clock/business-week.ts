import type { Policy } from '../policy/policy.ts';
import { startOfDay } from './start-of-day.ts';
import { DAY, timeOfDay } from './time-of-day.ts';

const WEEK = 7 * DAY;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The run of business hours that is open at an instant, else the next one, holidays not yet taken out (spec domain §6).
 *
 * @example businessWeek(HANDBOOK_POLICY.businessHours, wednesday) // Sunday 22:00 to Saturday 01:00 UTC
 */
export const businessWeek = ({ opens, closes }: Policy['businessHours'], at: number): Stretch => {
  const sunday = startOfDay(at) - new Date(at).getUTCDay() * DAY;
  const open = opens.weekday * DAY + timeOfDay(opens.time);
  const lasts = (closes.weekday * DAY + timeOfDay(closes.time) - open + WEEK) % WEEK || WEEK;
  const latest = sunday + open <= at ? sunday + open : sunday + open - WEEK;
  const start = at < latest + lasts ? latest : latest + WEEK;
  return { start, end: start + lasts };
};
