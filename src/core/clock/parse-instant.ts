import { DAY, HOUR, MINUTE } from './time-of-day.ts';

/** Character codes: comparing them is several times faster than comparing one-letter texts. */
const PLUS = 43;
const DASH = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const T = 84;
const Z = 90;

/** Days before each month in a year that is not a leap year; the first place is no month. */
const DAYS_BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from the last day before the year 0 to 1970-01-01, that leap year's own day apart. */
const DAYS_TO_1970 = 719_528;
const SHORTEST_MONTH = 28;

/** The digit at a place; 10 or more where there is none. */
const digit = (text: string, at: number): number => text.charCodeAt(at) ^ ZERO;

/** The number that two digits write, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = digit(text, at);
  const units = digit(text, at + 1);
  return tens < 10 && units < 10 ? tens * 10 + units : -1;
}

const isLeapYear = (year: number): boolean => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. */
function dayNumber(year: number, month: number, day: number): number {
  const lastWithLeapDay = month > 2 ? year : year - 1;
  const leapDays = (lastWithLeapDay >> 2) - ((lastWithLeapDay / 100) | 0) + ((lastWithLeapDay / 400) | 0);
  return year * 365 + leapDays + (DAYS_BEFORE[month] ?? 0) + day - DAYS_TO_1970;
}

const hasMarks = (text: string): boolean =>
  text.charCodeAt(4) === DASH &&
  text.charCodeAt(7) === DASH &&
  text.charCodeAt(10) === T &&
  text.charCodeAt(13) === COLON;

/** Whole milliseconds of the fraction between its point and the zone, or -1. */
function fractionOf(text: string, zone: number): number {
  if (text.charCodeAt(19) !== POINT || zone === 20) return -1;
  let value = 0;
  let weight = 100;
  for (let at = 20; at < zone; at += 1) {
    const next = digit(text, at);
    if (next > 9) return -1;
    value += next * weight;
    // 100, 10, 1, and nothing for what is finer than a millisecond.
    weight = (weight / 10) | 0;
  }
  return value;
}

/** Milliseconds of what stands between the minutes and the zone, or -1. */
function secondsOf(text: string, zone: number): number {
  if (zone === 16) return 0;
  const seconds = text.charCodeAt(16) === COLON && zone > 18 ? twoDigits(text, 17) : -1;
  if (seconds < 0 || seconds > 59) return -1;
  if (zone === 19) return seconds * 1000;
  const fraction = fractionOf(text, zone);
  return fraction < 0 ? -1 : seconds * 1000 + fraction;
}

/** How far local time is ahead of UTC, or null where there is no zone like +01:00. */
function offsetOf(text: string, zone: number): number | null {
  const sign = text.charCodeAt(zone);
  const hours = twoDigits(text, zone + 1);
  const minutes = twoDigits(text, zone + 4);
  if ((sign !== PLUS && sign !== DASH) || text.charCodeAt(zone + 3) !== COLON) return null;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return null;
  return (hours * HOUR + minutes * MINUTE) * (sign === DASH ? -1 : 1);
}

/** The moment as if its zone were UTC. */
function localInstant(text: string, zone: number): number | null {
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const seconds = secondsOf(text, zone);
  if ((century | yearOfCentury | hours | minutes | seconds) < 0 || hours > 23 || minutes > 59) return null;
  const year = century * 100 + yearOfCentury;
  if (month < 1 || month > 12 || day < 1 || (day > SHORTEST_MONTH && day > daysInMonth(year, month))) return null;
  return dayNumber(year, month, day) * DAY + hours * HOUR + minutes * MINUTE + seconds;
}

/** Lengths of the two forms that nearly every program writes: `2026-12-24T08:10:00Z`, and with three digits of a fraction. */
const TO_SECONDS = 20;
const TO_MILLISECONDS = 24;

/**
 * The usual forms read at once, without a call for each part; NaN for anything else, and for what has to be looked at
 * closely, such as the end of a month.
 */
function usualInstant(text: string): number {
  const y1 = digit(text, 0);
  const y2 = digit(text, 1);
  const y3 = digit(text, 2);
  const y4 = digit(text, 3);
  const month1 = digit(text, 5);
  const month2 = digit(text, 6);
  const day1 = digit(text, 8);
  const day2 = digit(text, 9);
  const hour1 = digit(text, 11);
  const hour2 = digit(text, 12);
  const minute1 = digit(text, 14);
  const minute2 = digit(text, 15);
  const second1 = digit(text, 17);
  const second2 = digit(text, 18);
  let fraction = 0;
  let beyond = (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - month1) | (9 - month2) | (9 - day1) | (9 - day2);
  beyond |= (9 - hour1) | (9 - hour2) | (5 - minute1) | (9 - minute2) | (5 - second1) | (9 - second2);
  if (text.length === TO_MILLISECONDS) {
    const tenths = digit(text, 20);
    const hundredths = digit(text, 21);
    const thousandths = digit(text, 22);
    beyond |= (9 - tenths) | (9 - hundredths) | (9 - thousandths);
    fraction = tenths * 100 + hundredths * 10 + thousandths;
    if (text.charCodeAt(19) !== POINT) return Number.NaN;
  }
  const month = month1 * 10 + month2;
  const day = day1 * 10 + day2;
  const hours = hour1 * 10 + hour2;
  beyond |= (month - 1) | (12 - month) | (day - 1) | (SHORTEST_MONTH - day) | (23 - hours);
  if (beyond < 0 || text.charCodeAt(16) !== COLON || !hasMarks(text)) return Number.NaN;
  const seconds = ((hours * 60 + minute1 * 10 + minute2) * 60 + second1 * 10 + second2) * 1000 + fraction;
  return dayNumber(y1 * 1000 + y2 * 100 + y3 * 10 + y4, month, day) * DAY + seconds;
}

/**
 * The moment an ISO 8601 text names, in ms since the epoch, or null when it names none for certain: a day that does not
 * exist, no time of day, no zone. `Z` and offsets like `+01:00` are read; fractions of a millisecond are dropped. Never
 * throws. Several times faster than the engine's own reading, which ranking 100,000 cases needs (spec domain §6).
 *
 * @example parseInstant('2026-12-24T08:10:00Z') // 1798099800000
 * @example parseInstant('2026-02-30T08:10:00Z') // null
 */
export function parseInstant(text: string): number | null {
  const isUTC = text.charCodeAt(text.length - 1) === Z;
  if (isUTC && (text.length === TO_SECONDS || text.length === TO_MILLISECONDS)) {
    const usual = usualInstant(text);
    if (!Number.isNaN(usual)) return usual;
  }
  const zone = text.length - (isUTC ? 1 : 6);
  if (zone < 16 || zone > 29 || !hasMarks(text)) return null;
  const local = localInstant(text, zone);
  if (isUTC || local === null) return local;
  const offset = offsetOf(text, zone);
  return offset === null ? null : local - offset;
}
