import { DAY } from '../clock/time-of-day.ts';

/**
 * The calendar day so many days after another (before it, where negative), counted in UTC whatever the machine's zone is.
 *
 * @throws RangeError for a text that is no day
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
