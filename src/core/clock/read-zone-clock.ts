/** What a wall clock and a calendar say: 1 is January, hours go from 0 to 23. */
interface ZoneClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

// What is used of the language's newer clock, which older browsers do not have.
declare const Temporal:
  | {
      readonly Instant: { fromEpochMilliseconds(instant: number): { toZonedDateTimeISO(timeZone: string): ZoneClock } };
    }
  | undefined;

/**
 * What the clock and the calendar of a named zone say at an instant, to the minute, rounded down. Asked of `Temporal`
 * where there is one: the first format of `Intl` takes fifty times as long.
 *
 * @throws RangeError for a zone that the platform does not know
 * @example readZoneClock(Date.parse('2026-12-29T23:42:00Z'), 'Europe/Berlin').day // 30
 */
export const readZoneClock = (instant: number, timeZone: string): ZoneClock =>
  typeof Temporal === 'undefined'
    ? readFormatted(instant, timeZone)
    : Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(timeZone);

/** Each made once, as making one is slow. */
const formats = new Map<string, Intl.DateTimeFormat>();
const PARTS = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;

function readFormatted(instant: number, timeZone: string): ZoneClock {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { ...PARTS, hourCycle: 'h23', timeZone });
  formats.set(timeZone, format);
  const [day = 1, month = 1, year = 0, hour = 0, minute = 0] = format.format(instant).match(/\d+/g)?.map(Number) ?? [];
  return { year, month, day, hour, minute };
}
