import { toInstant } from './to-instant.ts';

export type DateOrder = 'day-first' | 'month-first';

/** A date as it was understood. `at` is ms since the epoch; null where it is not understood. */
interface ReadDate {
  readonly at: number | null;
  /** Whether the text itself said which zone it means. */
  readonly zoned: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = String.raw`(?:[T ,]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\.?)?)?`;
const ZONE = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?)?(?:\s*\([^)]*\))?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}${ZONE}$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${TIME}${ZONE}$`, 'i');
const DAY_NAMED = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})[ /-]([a-z]{3})[a-z]*\\.?,?[ /-](\\d{4}|\\d{2})${TIME}${ZONE}$`,
  'i',
);
const MONTH_NAMED = new RegExp(
  `^(?:[a-z]{3,9},? )?([a-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}${ZONE}$`,
  'i',
);
const EPOCH_SECONDS = /^\d{10}$/;
const EPOCH_MILLISECONDS = /^\d{13}$/;
const NOT_UNDERSTOOD: ReadDate = { at: null, zoned: true };

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function withDay(
  year: number,
  month: number,
  day: number,
  rest: readonly (string | undefined)[],
  zone: string,
): ReadDate {
  const [hour = '0', minute = '0', second = '0', fraction = '', half, offset] = rest;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  const clock = { year, month, day, hours, minutes: Number(minute), seconds: Number(second), milliseconds };
  return { at: toInstant(clock, offset ?? null, zone), zoned: offset !== undefined };
}

function byName(text: string, zone: string): ReadDate | null {
  const [, day, name = '', year = '', ...rest] = DAY_NAMED.exec(text) ?? [];
  if (day !== undefined)
    return withDay(fullYear(year), MONTHS.indexOf(name.toLowerCase()) + 1, Number(day), rest, zone);
  const [, month, date = '', full = '', ...time] = MONTH_NAMED.exec(text) ?? [];
  return month === undefined
    ? null
    : withDay(Number(full), MONTHS.indexOf(month.toLowerCase()) + 1, Number(date), time, zone);
}

function byNumbers(text: string, order: DateOrder, zone: string): ReadDate | null {
  const [, year, month = '', day = '', ...rest] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return withDay(Number(year), Number(month), Number(day), rest, zone);
  const [, first, second = '', last = '', ...time] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return null;
  const [date, monthNumber] = order === 'day-first' ? [first, second] : [second, first];
  return withDay(fullYear(last), Number(monthNumber), Number(date), time, zone);
}

/**
 * Reads a date as help desks write them: ISO 8601 and its relatives, 03/04/2026, 1.4.2026, 01/Apr/20 8:33 AM, e-mail
 * style, seconds or milliseconds since 1970. A time that names no zone is of `zone`.
 *
 * @example readDate('01/Apr/20 8:33 AM', 'day-first', 'UTC') // { at: Date.UTC(2020, 3, 1, 8, 33), zoned: false }
 */
export function readDate(raw: string, order: DateOrder, zone: string): ReadDate {
  const text = raw.trim();
  if (EPOCH_SECONDS.test(text)) return { at: Number(text) * 1000, zoned: true };
  if (EPOCH_MILLISECONDS.test(text)) return { at: Number(text), zoned: true };
  return byNumbers(text, order, zone) ?? byName(text, zone) ?? byProgram(text) ?? NOT_UNDERSTOOD;
}

/** As JavaScript prints a date, which some exports do: Thu Aug 10 2023 14:13:33 GMT+0000 (UTC). */
function byProgram(text: string): ReadDate | null {
  const [, month, day = '', year = '', time = '', offset = ''] =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})/.exec(text) ?? [];
  if (month === undefined) return null;
  const at = Date.parse(`${day} ${month} ${year} ${time} ${offset}`);
  return { at: Number.isNaN(at) ? null : at, zoned: true };
}
