import type { PolicyRegion } from '../policy/policy.ts';
import { coverageAt } from './coverage-at.ts';
import { startOfDay } from './start-of-day.ts';
import { DAY } from './time-of-day.ts';

/** A part of the UTC day, from 0 (midnight) to 1 (the next midnight). */
export interface DayPiece {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a region's window lies on a strip of the UTC day of `now`, earliest piece first: two pieces when it runs
 * across midnight. Pieces that touch are one.
 *
 * @example dayStrip(americas, now) // [{ start: 0, end: 1 / 24 }, { start: 14 / 24, end: 1 }]
 */
export const dayStrip = (region: PolicyRegion, now: number): DayPiece[] => {
  const midnight = startOfDay(now);
  const fraction = (instant: number): number => Math.min(1, Math.max(0, (instant - midnight) / DAY));
  const atMidnight = coverageAt(region, midnight);
  const first = { start: fraction(atMidnight.opensAt), end: fraction(atMidnight.closesAt) };
  const later = coverageAt(region, atMidnight.closesAt);
  if (later.opensAt >= midnight + DAY) return [first];
  if (later.opensAt === atMidnight.closesAt) return [{ start: first.start, end: 1 }];
  return [first, { start: fraction(later.opensAt), end: fraction(later.closesAt) }];
};
