import { isAbove } from './is-above.ts';
import type { Measure } from './measure.ts';
import type { Move } from './move.ts';

const sumOf = (counts: readonly number[], part: (count: number) => number): number => {
  let sum = 0;
  for (const count of counts) sum += Math.max(0, part(count));
  return sum;
};

const highestOf = (counts: readonly number[]): number => counts.reduce((highest, count) => Math.max(highest, count), 0);
const lowestOf = (counts: readonly number[]): number =>
  counts.reduce((lowest, count) => Math.min(lowest, count), Infinity);

/** An SE without cases takes the lowest count to 0, and the highest only where there was none. */
const moreWorking = ({ over }: Measure, lowest: boolean): number => (over === 0 || lowest ? 1 : Infinity);

const fewerCases = ({ counts, othersHighest }: Measure, lowest: boolean, most: number): number => {
  if (counts.length === 0) return Infinity;
  if (lowest) return lowestOf(counts) - most;
  return othersHighest > most ? Infinity : sumOf(counts, (count) => count - most);
};

/** The highest count stays until its SE goes, who goes last; the lowest ones go first. */
const fewerWorking = (measure: Measure, lowest: boolean, most: number): number => {
  const { counts, othersWorking, othersLowest } = measure;
  if (counts.length === 0) return Infinity;
  if (othersWorking === 0) return lowest ? sumOf(counts, (count) => (count > most ? 0 : 1)) : counts.length;
  if (!lowest || othersLowest <= most) return Infinity;
  return sumOf(counts, (count) => (count > most ? 0 : 1));
};

const moreCases = ({ counts, othersLowest }: Measure, lowest: boolean, most: number): number => {
  if (counts.length === 0) return Infinity;
  if (!lowest) return most + 1 - highestOf(counts);
  return othersLowest <= most ? Infinity : sumOf(counts, (count) => most + 1 - count);
};

/**
 * The smallest change by a move after which one SE's count (the highest, or where `lowest` the lowest) is no longer
 * above a scaled threshold (moves that lower a level) or is above it (moves that raise it), each placed where it takes
 * the fewest. 0 where that is so already, Infinity where the move cannot do it.
 *
 * @example countsChange('more-cases', { counts: [5, 4], … }, true, 5, 1) // 3: 6 and 6
 */
export const countsChange = (
  move: Move,
  measure: Measure,
  lowest: boolean,
  threshold: number,
  scale: number,
): number => {
  const lowers = move === 'more-working' || move === 'fewer-cases';
  const load = lowest ? measure.levels : measure.plan;
  if (lowers !== isAbove(load, measure.over, threshold, scale)) return 0;
  if (threshold < 0 || threshold === Infinity) return Infinity;
  const most = Math.floor(threshold / scale);
  if (move === 'more-working') return moreWorking(measure, lowest);
  if (move === 'fewer-cases') return fewerCases(measure, lowest, most);
  return move === 'fewer-working' ? fewerWorking(measure, lowest, most) : moreCases(measure, lowest, most);
};
