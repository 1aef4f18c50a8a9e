import type { Readings } from '../policy/readings.ts';
import type { LevelRule, LoadEntry, RegionRules } from './rules.ts';

type EntryThresholds = Pick<RegionRules, 'staffingUpTo' | 'loadAbove' | 'staffingLevel' | 'loadEntries'>;

interface Entry {
  readonly level: number;
  readonly threshold: number;
}

const mildestOfEach = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ threshold }, index) => entries.findIndex((other) => other.threshold === threshold) === index);

const fromLevel = (count: number, entries: readonly Entry[], widest: (thresholds: number[]) => number): number[] =>
  Array.from({ length: count + 1 }, (_, level) =>
    widest(entries.filter((entry) => entry.level >= level).map(({ threshold }) => threshold)),
  );

/** The lists by level, turned round: which level a number of SEs leads to. */
const levelsByStaffing = (upTo: readonly number[]): number[] =>
  Array.from({ length: Math.max(...upTo) + 1 }, (_, working) => upTo.findLastIndex((ceiling) => working <= ceiling));

/** Of levels that the same load leads to, the harshest. */
const entriesByLoad = (loadAbove: readonly number[]): LoadEntry[] =>
  loadAbove
    .map((above, level) => ({ level, above }))
    .filter(({ level, above }) => above !== Infinity && above !== loadAbove[level + 1])
    .toReversed();

/**
 * For every level the staffing and the load by which an ANY rule leads there or further up. Under `mildest` a threshold
 * counts only at the mildest level that carries it (spec domain §3).
 *
 * @example entryThresholds(emeaRules, 'mildest').staffingUpTo // […, 2 from level 2 on, 1 from 3 to 5, −1 above]
 */
export const entryThresholds = (levels: readonly LevelRule[], match: Readings['match']): EntryThresholds => {
  const any = levels.filter(({ level, when }) => level > 1 && when === 'any');
  const counted = match === 'mildest' ? mildestOfEach : (entries: readonly Entry[]) => entries;
  const staffing = any.flatMap(({ level, staffing: rules }) => rules.map(({ threshold }) => ({ level, threshold })));
  const loads = any.flatMap(({ level, scaledLoad }) => (scaledLoad === null ? [] : [{ level, threshold: scaledLoad }]));
  const staffingUpTo = fromLevel(levels.length, counted(staffing), (thresholds) => Math.max(-1, ...thresholds));
  const loadAbove = fromLevel(levels.length, counted(loads), (thresholds) => Math.min(Infinity, ...thresholds));
  return {
    staffingUpTo,
    loadAbove,
    staffingLevel: levelsByStaffing(staffingUpTo),
    loadEntries: entriesByLoad(loadAbove),
  };
};
