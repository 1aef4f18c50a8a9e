import type { PlannedRegion } from './plan.ts';

/** Compared in this order, each the worse the higher: highest level, uncovered windows, levels together. */
export type Severity = readonly [level: number, uncovered: number, together: number];

/**
 * How bad a day is: its highest level, then how many windows are uncovered, then all its levels together. Regions without
 * a level count nothing.
 *
 * @example severityOf([{ level: 6, uncovered: true }, { level: 2, uncovered: false }]) // [6, 1, 8]
 */
export const severityOf = (regions: readonly Pick<PlannedRegion, 'level' | 'uncovered'>[]): Severity => {
  const levels = regions.map(({ level }) => level ?? 0);
  const uncovered = regions.filter((region) => region.uncovered).length;
  return [Math.max(0, ...levels), uncovered, levels.reduce((sum, level) => sum + level, 0)];
};
