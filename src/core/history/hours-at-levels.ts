import { HOUR } from '../clock/time-of-day.ts';
import { coverageWindows } from '../split/coverage-windows.ts';
import type { RegionSeries } from './region-series.ts';

/** Hours of a region's coverage at one level in force; of those at no known level, `level` is null. */
export interface LevelHours {
  readonly level: number | null;
  readonly hours: number;
}

const overlap = (one: readonly [number, number], other: readonly [number, number]): number =>
  Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));

/**
 * How many hours of a region's coverage had which level in force between two moments (ms, `to` not included), the mildest level
 * first, the unknown ones last; nothing for hours outside of coverage and for times out of play. Levels without an hour are
 * left out (spec screens, History).
 *
 * @example hoursAtLevels(series, monday, saturday) // [{ level: 1, hours: 13 }, { level: 4, hours: 21.5 }, { level: null, hours: 1 }]
 */
export function hoursAtLevels(
  { region, inForce }: Pick<RegionSeries, 'region' | 'inForce'>,
  from: number,
  to: number,
): LevelHours[] {
  const sums = new Map<number | null, number>();
  for (const step of inForce) {
    const [start, end] = [Math.max(step.from, from), Math.min(step.to, to)];
    if (start >= end) continue;
    const hours = coverageWindows(region, start, end).reduce(
      (sum, { opensAt, closesAt }) => sum + overlap([start, end], [opensAt, closesAt]) / HOUR,
      0,
    );
    if (hours > 0) sums.set(step.level, (sums.get(step.level) ?? 0) + hours);
  }
  const found = [...sums].map(([level, hours]) => ({ level, hours }));
  return found.toSorted((one, other) => (one.level ?? Infinity) - (other.level ?? Infinity));
}
