import type { DateOrder } from './read-date.ts';

const NUMBERED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/;

/**
 * Tells from all dates of a column whether the day or the month stands first: a first number above 12 is a day. Dots
 * are day first. `sure` is false where every date could be either; `numbered` counts the dates that look like this.
 */
export function guessDateOrder(dates: Iterable<string>): { order: DateOrder; sure: boolean; numbered: number } {
  let dayFirst = 0;
  let monthFirst = 0;
  let numbered = 0;
  for (const date of dates) {
    const [whole = '', first = '0', second = '0'] = NUMBERED.exec(date) ?? [];
    if (whole === '') continue;
    numbered += 1;
    if (Number(first) > 12 || whole.includes('.')) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
  }
  return { order: monthFirst > dayFirst ? 'month-first' : 'day-first', sure: dayFirst !== monthFirst, numbered };
}
