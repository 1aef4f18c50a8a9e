import { DAY } from '../clock/time-of-day.ts';
import type { TimeSplit } from './time-split.ts';

type Day = TimeSplit['perDay'][number];

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY).toISOString().slice(0, 10);
}

/**
 * Logged hours of days as those of their weeks, each named by its Monday, in the order of the days; weeks without a log are
 * absent, as such days are (spec domain §7).
 *
 * @example hoursPerWeek([{ day: '2026-12-23', customer: 5, internal: 2 }]) // [{ day: '2026-12-21', customer: 5, internal: 2 }]
 */
export function hoursPerWeek(days: readonly Day[]): Day[] {
  const weeks = new Map<string, Day>();
  for (const { day, customer, internal } of days) {
    const monday = mondayOf(day);
    const sum = weeks.get(monday) ?? { day: monday, customer: 0, internal: 0 };
    weeks.set(monday, { ...sum, customer: sum.customer + customer, internal: sum.internal + internal });
  }
  return [...weeks.values()];
}
