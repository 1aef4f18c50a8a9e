import type { TimeLogEntry } from '../board/record.ts';
import { lastDays } from './last-days.ts';
import type { TimeSplit } from './time-split.ts';

/**
 * Logged hours of each of the last days, oldest first; days without a log are absent, never drawn as zero.
 *
 * @example hoursPerDay(board.timeLog, 28, now)[0] // { day: '2026-12-02', customer: 52, internal: 11 }
 */
export function hoursPerDay(
  timeLog: readonly TimeLogEntry[],
  days: number,
  now: number,
): TimeSplit['perDay'][number][] {
  const sums = new Map<string, { customer: number; internal: number }>();
  for (const { day, customerHours, internalHours } of timeLog) {
    const sum = sums.get(day) ?? { customer: 0, internal: 0 };
    sums.set(day, { customer: sum.customer + customerHours, internal: sum.internal + internalHours });
  }
  return lastDays(days, now).flatMap((day) => {
    const sum = sums.get(day);
    return sum === undefined || sum.customer + sum.internal === 0 ? [] : [{ day, ...sum }];
  });
}
