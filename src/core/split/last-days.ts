import { DAY } from '../clock/time-of-day.ts';

/**
 * The last so many UTC days, oldest first, today last.
 *
 * @example lastDays(2, Date.parse('2026-12-29T14:42:00Z')) // ['2026-12-28', '2026-12-29']
 */
export function lastDays(count: number, now: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(now - (count - 1 - index) * DAY).toISOString().slice(0, 10),
  );
}
