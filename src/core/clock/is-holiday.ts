import { DAY } from './time-of-day.ts';

/** The days of each list as numbers, so that asking for thousands of cases does not read the list each time. */
const known = new WeakMap<readonly string[], ReadonlySet<number>>();

function dayNumbers(holidays: readonly string[]): ReadonlySet<number> {
  const found = known.get(holidays);
  if (found !== undefined) return found;
  const numbers = new Set(holidays.map((day) => Date.parse(`${day}T00:00:00Z`) / DAY));
  known.set(holidays, numbers);
  return numbers;
}

/**
 * Whether an instant lies in one of the listed UTC days, from 00:00 to 24:00 (spec domain §6). A list is taken to stay
 * as it is.
 *
 * @example isHoliday(Date.parse('2026-12-25T23:59:00Z'), ['2026-12-25']) // true
 */
export function isHoliday(instant: number, holidays: readonly string[]): boolean {
  return holidays.length > 0 && dayNumbers(holidays).has(Math.floor(instant / DAY));
}
