interface ClockTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
}

const MINUTE = 60_000;
const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const parts = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts });
  formats.set(zone, format);
  return format;
}

/** What the clocks of a zone show at an instant, as if it were UTC. */
function shownIn(zone: string, instant: number): number {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Minutes east of UTC that an offset says; 0 for Z, UTC and GMT. */
function offsetMinutes(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The instant at which a clock shows a date and time, in ms since the epoch; null for a date that does not exist, such
 * as 31 February. `offset` is what the text said ("+02:00", "Z"); without one the clock is that of `zone`.
 */
export function toInstant(clock: ClockTime, offset: string | null, zone: string): number | null {
  const { year, month, day, hours, minutes, seconds, milliseconds } = clock;
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes, seconds, milliseconds);
  const read = new Date(asUtc);
  const exists = read.getUTCMonth() === month - 1 && read.getUTCDate() === day && read.getUTCFullYear() === year;
  if (!exists || hours > 23 || minutes > 59 || seconds > 59) return null;
  if (offset !== null) return asUtc - offsetMinutes(offset) * MINUTE;
  if (zone === 'UTC') return asUtc;
  const whole = asUtc - milliseconds;
  const guess = whole - (shownIn(zone, whole) - whole);
  return guess - (shownIn(zone, guess) - whole) + milliseconds;
}
