import { DAY } from '../../../core/clock/time-of-day.ts';
import type { Period } from './period.ts';
import type { Rule } from './rule.ts';

/** A day by everything that a rule may ask of it. */
interface DayFacts {
  /** 1 to 12. */
  readonly month: number;
  readonly monthDay: number;
  readonly monthLength: number;
  readonly yearDay: number;
  readonly yearLength: number;
  readonly weekday: number;
  readonly week: number;
  readonly weeks: number;
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function factsOf(day: number, period: Period): DayFacts {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const monthDay = date.getUTCDate();
  const leapDay = isLeap(year) ? 1 : 0;
  const passed = MONTHS.slice(0, month).reduce((sum, length) => sum + length, month > 1 ? leapDay : 0);
  return {
    month: month + 1,
    monthDay,
    monthLength: (MONTHS[month] ?? 0) + (month === 1 ? leapDay : 0),
    yearDay: passed + monthDay,
    yearLength: 365 + leapDay,
    weekday: date.getUTCDay(),
    week: Math.floor((day - period.from) / 7) + 1,
    weeks: (period.to - period.from + 1) / 7,
  };
}

/** Numbers count from the first, or, below zero, from the last. */
const isAmong = (list: readonly number[], place: number, length: number): boolean =>
  list.length === 0 || list.includes(place) || list.includes(place - length - 1);

/** Which of its weekday a day is in its month or year, from the start and from the end. */
const isPlaced = (place: number, day: number, length: number): boolean =>
  place === 0 || place === Math.ceil(day / 7) || place === -Math.ceil((length - day + 1) / 7);

function isOnDays({ every, days, months, weeks }: Rule, facts: DayFacts): boolean {
  if (days.length === 0) return true;
  const counts = every === 'MONTHLY' || (every === 'YEARLY' && weeks.length === 0);
  const inMonth = every === 'MONTHLY' || months.length > 0;
  const [day, length] = inMonth ? [facts.monthDay, facts.monthLength] : [facts.yearDay, facts.yearLength];
  return days.some(({ weekday, place }) => weekday === facts.weekday && (!counts || isPlaced(place, day, length)));
}

/** Whether a rule, with what its start adds to it, takes a day. */
export const fitsRule = (rule: Rule, facts: DayFacts): boolean =>
  (rule.months.length === 0 || rule.months.includes(facts.month)) &&
  isAmong(rule.monthDays, facts.monthDay, facts.monthLength) &&
  isAmong(rule.yearDays, facts.yearDay, facts.yearLength) &&
  (rule.every !== 'YEARLY' || isAmong(rule.weeks, facts.week, facts.weeks)) &&
  isOnDays(rule, facts);
