import { formatUtcDay } from '../clock/format-utc-day.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import { DAY } from '../clock/time-of-day.ts';

/**
 * The UTC day of an instant as people say it at `now`.
 *
 * @example dayWord(Date.parse('2026-12-30T09:00:00Z'), Date.parse('2026-12-29T14:42:00Z')) // 'tomorrow'
 */
export function dayWord(instant: number, now: number): string {
  const days = (startOfDay(instant) - startOfDay(now)) / DAY;
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `on ${formatUtcDay(instant)}`;
}
