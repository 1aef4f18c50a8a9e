import { DAY } from '../../../core/clock/time-of-day.ts';

/** A time zone. Local times are what its clocks show, in ms as if it were UTC. */
export interface Zone {
  readonly name: string;
  readonly toUtc: (local: number) => number;
  readonly toLocal: (instant: number) => number;
}

/**
 * A zone from its distance to UTC, in ms east of it. A local time that the clocks show twice is the first of the two; one
 * that they skip is read as before the change (RFC 5545, 3.3.5).
 */
export function createZone(name: string, offsetAt: (instant: number) => number): Zone {
  return {
    name,
    toLocal: (instant) => instant + offsetAt(instant),
    toUtc: (local) => {
      const before = offsetAt(local - DAY);
      if (offsetAt(local - before) === before) return local - before;
      const after = offsetAt(local + DAY);
      return offsetAt(local - after) === after ? local - after : local - before;
    },
  };
}

export const UTC_ZONE = createZone('UTC', () => 0);
