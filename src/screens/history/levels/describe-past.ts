import type { LevelHours } from '../../../core/history/hours-at-levels.ts';
import type { RegionSeries } from '../../../core/history/region-series.ts';

/** The harshest level of a time, in a few words. */
export function describePast(shares: readonly LevelHours[], wasInPlay: boolean): string {
  if (!wasInPlay) return 'not in play';
  const harshest = shares.findLast(({ level }) => level !== null)?.level ?? null;
  return harshest === null ? 'no level known' : `harshest in coverage: level ${harshest}`;
}

/** Why there are no levels to draw, and how they come to be; null where there are some. */
export function describeNoLevels({ periods, inForce }: RegionSeries, from: number, to: number): string | null {
  const isIn = (one: { from: number; to: number }): boolean => one.to > from && one.from < to;
  if (!periods.some(isIn))
    return 'The levels were not in play in this time, so none was in force. Leadership puts them in play on Triage.';
  if (inForce.some((step) => step.level !== null && isIn(step))) return null;
  return 'Nobody checked in or set a level by hand in this time, so none is known. Check-ins are made on Triage.';
}
