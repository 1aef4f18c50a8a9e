import type { LevelHours } from '../../../core/history/hours-at-levels.ts';
import type { RegionSeries } from '../../../core/history/region-series.ts';

/** The harshest level of a time, in a few words. */
export function describePast(shares: readonly LevelHours[], wasInPlay: boolean): string {
  if (!wasInPlay) return 'not in play';
  const harshest = shares.findLast(({ level }) => level !== null)?.level ?? null;
  return harshest === null ? 'no level known in coverage' : `harshest in coverage: level ${harshest}`;
}

/** Why there are no levels to draw, and what is done about it on Triage. */
interface NoLevels {
  readonly why: string;
  readonly how: string;
}

/** Null where there are levels to draw. */
export function describeNoLevels({ periods, inForce }: RegionSeries, from: number, to: number): NoLevels | null {
  const isIn = (one: { from: number; to: number }): boolean => one.to > from && one.from < to;
  if (!periods.some(isIn))
    return {
      why: 'The levels were not in play in this time, so none was in force.',
      how: 'Leadership puts them in play on',
    };
  if (inForce.some((step) => step.level !== null && isIn(step))) return null;
  return {
    why: 'Nobody checked in or set a level by hand in this time, so neither level nor load is known.',
    how: 'Check-ins are made on',
  };
}

/** Whether one level is all that is known of a time with one check-in: said with its numbers, where a chart would be a dot on hatching. */
export function isSingleLevel({ numbers, inForce }: RegionSeries, from: number, to: number): boolean {
  const known = inForce.filter((step) => step.level !== null && step.to > from && step.from < to);
  const points = numbers.filter(({ at }) => at >= from && at < to);
  return points.length === 1 && known.every(({ level }) => level === points[0]?.level);
}
