import { formatUtcDay } from '../../../core/clock/format-utc-day.ts';
import type { PlannedDay } from '../../../core/plan/plan.ts';

interface Week {
  /** Its first day here. */
  readonly day: string;
  /** "21–27 Dec", "28 Dec – 3 Jan". */
  readonly name: string;
  readonly days: readonly PlannedDay[];
}

const MONDAY = 1;

const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === MONDAY;

const nameOf = (first: string, last: string): string => {
  const [from, to] = [first, last].map((day) => formatUtcDay(Date.parse(`${day}T00:00:00Z`)));
  if (from === undefined || to === undefined || from === to) return from ?? '';
  const [date, month] = from.split(' ');
  return to.endsWith(` ${month}`) ? `${date}–${to}` : `${from} – ${to}`;
};

const splitAtMondays = (days: readonly PlannedDay[]): PlannedDay[][] => {
  const weeks: PlannedDay[][] = [];
  for (const day of days) {
    const current = weeks.at(-1);
    if (current === undefined || isMonday(day.day)) weeks.push([day]);
    else current.push(day);
  }
  return weeks;
};

/** The days of a plan by calendar weeks, which begin on Monday; the first and the last may be cut. */
export const groupWeeks = (days: readonly PlannedDay[]): Week[] =>
  splitAtMondays(days).map((week) => {
    const first = week[0]?.day ?? '';
    return { day: first, name: nameOf(first, week.at(-1)?.day ?? first), days: week };
  });
