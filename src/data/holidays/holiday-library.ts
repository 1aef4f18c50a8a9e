import Holidays from 'date-holidays';
import { DAY, HOUR } from '../../core/clock/time-of-day.ts';
import { addDays } from '../../core/plan/add-days.ts';
import type { HolidayOption, HolidayPlace, PublicHoliday } from '../../core/plan/public-holiday.ts';

/** Names in English, where there are any. */
const LANGUAGE = 'en';
/** A day on which clocks are put forward has an hour less. */
const SUMMER_TIME = 2 * HOUR;

const everywhere = new Holidays();

const options = (names: Readonly<Record<string, string>> | undefined): HolidayOption[] =>
  Object.entries(names ?? {})
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, LANGUAGE));

export const listCountries = (): HolidayOption[] => options(everywhere.getCountries(LANGUAGE));

export const listStates = (country: string): HolidayOption[] => options(everywhere.getStates(country, LANGUAGE));

export const listAreas = (country: string, state: string): HolidayOption[] =>
  state === '' ? [] : options(everywhere.getRegions(country, state, LANGUAGE));

const calendarOf = ({ country, state, area }: HolidayPlace): Holidays => {
  const asked = { languages: [LANGUAGE], types: ['public' as const] };
  if (state === '') return new Holidays(country, asked);
  return area === '' ? new Holidays(country, state, asked) : new Holidays(country, state, area, asked);
};

/**
 * The public holidays of a place in some years, in order. Days come from the date as the place writes it, never from an
 * instant, so that they are the same in every zone. Holidays of several days are each of them; those that begin in the middle
 * of a day, and hold for a part of it, are left out.
 */
export function publicHolidaysOf(place: HolidayPlace, years: readonly number[]): PublicHoliday[] {
  const calendar = calendarOf(place);
  const found = years.flatMap((year) => calendar.getHolidays(year, LANGUAGE));
  const whole = found.filter(({ type, date }) => type === 'public' && date.slice(11, 19) === '00:00:00');
  const days = whole.flatMap(({ date, start, end, name }) => {
    const count = Math.max(1, Math.floor((end.getTime() - start.getTime() + SUMMER_TIME) / DAY));
    return Array.from({ length: count }, (_, more) => ({ day: addDays(date.slice(0, 10), more), name }));
  });
  const once = new Map(days.map((holiday) => [`${holiday.day} ${holiday.name}`, holiday]));
  return [...once.values()].toSorted((one, other) => one.day.localeCompare(other.day));
}
