import { HOUR, MINUTE } from '../../../core/clock/time-of-day.ts';

/** How long something lasts: whole days by the calendar, the rest by the clock, in ms. */
export interface Length {
  readonly days: number;
  readonly time: number;
}

const LENGTH = /^\+?P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)W)?(?:(\d+)D)?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/**
 * Reads a DURATION; null for what is none. Weeks and days behind a T, as some programs write them, count too.
 *
 * @example readLength('P1DT12H') // { days: 1, time: 43_200_000 }
 */
export function readLength(text: string): Length | null {
  const found = LENGTH.exec(text.trim());
  if (found === null) return null;
  const figures = found.slice(1).map((figure: string | undefined) => Number(figure ?? 0));
  const [weeks = 0, days = 0, lateWeeks = 0, lateDays = 0, hours = 0, minutes = 0, seconds = 0] = figures;
  return { days: (weeks + lateWeeks) * 7 + days + lateDays, time: hours * HOUR + minutes * MINUTE + seconds * 1000 };
}
