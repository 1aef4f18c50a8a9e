import type { Policy } from '../policy/policy.ts';
import { businessWeek } from './business-week.ts';
import { isHoliday } from './is-holiday.ts';
import { startOfDay } from './start-of-day.ts';
import { DAY, HOUR } from './time-of-day.ts';

type BusinessHours = Policy['businessHours'];

/** More than eleven years of business hours: whoever promises longer is late for other reasons. */
const LONGEST = 100_000;

/** Business time from an instant on that nothing interrupts before its UTC day ends; empty where the day is a holiday. */
function nextStretch(at: number, businessHours: BusinessHours, holidays: readonly string[]) {
  const week = businessWeek(businessHours, at);
  const start = Math.max(at, week.start);
  const dayEnds = startOfDay(start) + DAY;
  if (isHoliday(start, businessHours.holidays) || isHoliday(start, holidays)) return { start: dayEnds, end: dayEnds };
  return { start, end: Math.min(week.end, dayEnds) };
}

/**
 * The instant, in ms since the epoch, at which so many business hours have passed since `start`. They run as the policy's
 * week says, without a break at midnight, less the UTC days that the policy or the board lists as holidays (spec domain
 * §6). No hours end where they start, also outside of the week; more than 100,000 count as that many.
 *
 * @example addBusinessHours(fridayAt2300, 4, businessHours, []) // Monday 00:00 UTC: 2 h until Saturday 01:00, 2 h from Sunday 22:00
 */
export function addBusinessHours(
  start: number,
  hours: number,
  businessHours: BusinessHours,
  holidays: readonly string[],
): number {
  let left = Math.min(hours, LONGEST) * HOUR;
  let at = start;
  while (left > 0) {
    const stretch = nextStretch(at, businessHours, holidays);
    const length = stretch.end - stretch.start;
    if (length >= left) return stretch.start + left;
    left -= length;
    at = stretch.end;
  }
  return at;
}
