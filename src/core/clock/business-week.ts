import type { Policy } from '../policy/policy.ts';
import { startOfDay } from './start-of-day.ts';
import { DAY, timeOfDay } from './time-of-day.ts';

const WEEK = 7 * DAY;

interface BusinessWeek {
  readonly start: number;
  readonly end: number;
}

/**
 * The run of business hours of the week that is open at an instant, else the next one, in ms since the epoch; holidays
 * are not yet taken out (spec domain §6). Its start belongs to it, its end does not. A week that closes when it opens
 * never closes.
 *
 * @example businessWeek(HANDBOOK_POLICY.businessHours, wednesday) // Sunday 22:00 to Saturday 01:00 UTC
 */
export function businessWeek({ opens, closes }: Policy['businessHours'], at: number): BusinessWeek {
  const sunday = startOfDay(at) - new Date(at).getUTCDay() * DAY;
  const open = opens.weekday * DAY + timeOfDay(opens.time);
  const lasts = (closes.weekday * DAY + timeOfDay(closes.time) - open + WEEK) % WEEK || WEEK;
  const latest = sunday + open <= at ? sunday + open : sunday + open - WEEK;
  const start = at < latest + lasts ? latest : latest + WEEK;
  return { start, end: start + lasts };
}
