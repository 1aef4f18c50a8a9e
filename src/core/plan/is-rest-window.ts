import { businessWeek } from '../clock/business-week.ts';
import { isHoliday } from '../clock/is-holiday.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Whether a coverage window (ms since the epoch) is one of a weekend or a holiday: its middle lies outside of the policy's
 * business week, or the UTC day it opens is a holiday of the policy or the board. The middle tells, since a window of the
 * far east that opens on Sunday evening in UTC is already Monday's.
 *
 * @example isRestWindow(HANDBOOK_POLICY, [], windowOfDay(emea, '2026-12-26')) // true: a Saturday
 */
export const isRestWindow = (
  { businessHours }: Pick<Policy, 'businessHours'>,
  holidays: readonly string[],
  { opensAt, closesAt }: { readonly opensAt: number; readonly closesAt: number },
): boolean => {
  if (isHoliday(opensAt, businessHours.holidays) || isHoliday(opensAt, holidays)) return true;
  const middle = (opensAt + closesAt) / 2;
  return businessWeek(businessHours, middle).start > middle;
};
