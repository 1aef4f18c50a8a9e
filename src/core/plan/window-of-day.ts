import { coverageAt } from '../clock/coverage-at.ts';
import { timeOfDay } from '../clock/time-of-day.ts';
import type { PolicyRegion } from '../policy/policy.ts';

/** Instants in ms since the epoch. */
interface DayWindow {
  readonly opensAt: number;
  readonly closesAt: number;
}

/**
 * The coverage window that opens on a UTC day; one across midnight belongs to the day it opens (spec domain §8, §9).
 *
 * @example windowOfDay(americas, '2026-12-24') // 24 Dec 14:00 UTC to 25 Dec 01:00 UTC
 */
export const windowOfDay = (region: PolicyRegion, day: string): DayWindow => {
  const opens = Date.parse(`${day}T00:00:00Z`) + timeOfDay(region.coverage.opens);
  const { opensAt, closesAt } = coverageAt(region, opens);
  return { opensAt, closesAt };
};
