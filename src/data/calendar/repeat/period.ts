import { DAY } from '../../../core/clock/time-of-day.ts';
import type { Rule } from './rule.ts';

/** Days since 1 January 1970, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const dayAt = (year: number, month: number, day = 1): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / DAY);
};

const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

const weekOf = (day: number, weekStart: number): number => day - ((weekdayOf(day) - weekStart + 7) % 7);

/** The first week of a year is the first with at least four days in it. */
const firstWeek = (year: number, weekStart: number): number => weekOf(dayAt(year, 0, 4), weekStart);

interface Steps {
  /** Which of all periods of this kind a day is in. */
  readonly placeOf: (day: number) => number;
  readonly periodAt: (place: number) => Period;
}

const YEARLY: Steps = {
  placeOf: (day) => new Date(day * DAY).getUTCFullYear(),
  periodAt: (year) => ({ from: dayAt(year, 0), to: dayAt(year + 1, 0) - 1 }),
};

const yearsOfWeeks = (weekStart: number): Steps => ({
  placeOf: (day) => new Date((weekOf(day, weekStart) + 3) * DAY).getUTCFullYear(),
  periodAt: (year) => ({ from: firstWeek(year, weekStart), to: firstWeek(year + 1, weekStart) - 1 }),
});

const MONTHLY: Steps = {
  placeOf: (day) => {
    const date = new Date(day * DAY);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  },
  periodAt: (place) => ({ from: dayAt(0, place), to: dayAt(0, place + 1) - 1 }),
};

const weekly = (weekStart: number): Steps => ({
  placeOf: (day) => Math.floor((day - weekOf(0, weekStart)) / 7),
  periodAt: (place) => {
    const from = weekOf(0, weekStart) + place * 7;
    return { from, to: from + 6 };
  },
});

const DAILY: Steps = { placeOf: (day) => day, periodAt: (day) => ({ from: day, to: day }) };

/** How a rule goes through time: by days, weeks, months, years, or years of whole weeks. */
export function stepsOf({ every, weekStart, weeks }: Rule): Steps {
  switch (every) {
    case 'DAILY':
      return DAILY;
    case 'WEEKLY':
      return weekly(weekStart);
    case 'MONTHLY':
      return MONTHLY;
    case 'YEARLY':
      return weeks.length > 0 ? yearsOfWeeks(weekStart) : YEARLY;
  }
}
