import { createZone, type Zone } from './zone.ts';

const CLOCK = {
  era: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

function clockOf(name: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', ...CLOCK });
  } catch {
    return null;
  }
}

function offsetBy(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? 0);
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const shown = new Date(0);
  shown.setUTCFullYear(year, part('month') - 1, part('day'));
  shown.setUTCHours(part('hour'), part('minute'), part('second'));
  return shown.getTime() - Math.floor(instant / 1000) * 1000;
}

/** Quarters of an hour are asked for once: no zone of our days changes within one. */
const QUARTER = 900_000;
const REMEMBERED = 4_000;

function remembering(offsetAt: (instant: number) => number): (instant: number) => number {
  const known = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER);
    const before = known.get(quarter);
    if (before !== undefined) return before;
    if (known.size > REMEMBERED) known.clear();
    const offset = offsetAt(quarter * QUARTER);
    known.set(quarter, offset);
    return offset;
  };
}

const zones = new Map<string, Zone | null>();

/** The zone of a name that this browser or machine knows ("Europe/Berlin"), in any case of letters; null for others. */
export function namedZone(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const clock = /^[+-]/.test(name) ? null : clockOf(name);
  const zone =
    clock &&
    createZone(
      name,
      remembering((instant) => offsetBy(clock, instant)),
    );
  zones.set(name, zone);
  return zone;
}
