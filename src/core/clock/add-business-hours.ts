import type { Policy } from '../policy/policy.ts';
import { businessWeek } from './business-week.ts';
import { startOfDay } from './start-of-day.ts';
import { DAY } from './time-of-day.ts';

const HOUR = 3_600_000;
// Ten years of nothing but holidays: whoever lists them gets the plain sum instead of an endless search.
const MOST_STEPS = 4000;

/**
 * The instant at which so many business hours have passed since `start` (ms since the epoch). Business hours run as the
 * policy's week says, less the UTC days listed as holidays (spec domain §6). Zero hours from outside the week end at once.
 *
 * @example addBusinessHours(fridayAt2300, 4, businessHours, []) // Monday 00:00 UTC: 2 h until Saturday 01:00, 2 h from Sunday 22:00
 */
export const addBusinessHours = (
  start: number,
  hours: number,
  businessHours: Policy['businessHours'],
  holidays: readonly string[],
): number => {
  const free = new Set([...businessHours.holidays, ...holidays]);
  let left = hours * HOUR;
  let at = start;
  for (let step = 0; step < MOST_STEPS && left > 0; step += 1) {
    const stretch = nextStretch(at, businessHours, free);
    if (stretch.end - stretch.start >= left) return stretch.start + left;
    left -= stretch.end - stretch.start;
    at = stretch.end;
  }
  return at + left;
};

/** Business time from `at` on that nothing interrupts before the end of its UTC day; empty where the day is a holiday. */
const nextStretch = (at: number, businessHours: Policy['businessHours'], free: ReadonlySet<string>) => {
  const week = businessWeek(businessHours, at);
  const start = Math.max(at, week.start);
  const dayEnds = startOfDay(start) + DAY;
  const isFree = free.size > 0 && free.has(new Date(start).toISOString().slice(0, 10));
  if (isFree) return { start: dayEnds, end: dayEnds };
  return { start, end: free.size === 0 ? week.end : Math.min(week.end, dayEnds) };
};
