import { isAbove } from './is-above.ts';
import type { Counts, Measure } from './measure.ts';
import type { Move } from './move.ts';

/** Cases that those with the most have to lose until nobody has more. */
const over = ({ own }: Counts, most: number): number => {
  let cases = 0;
  for (let place = own.length - 1; place >= 0; place--) {
    const excess = (own[place] ?? 0) - most;
    if (excess <= 0) break;
    cases += excess;
  }
  return cases;
};

/** Cases that those with the fewest have to get until everybody has more. */
const short = ({ own }: Counts, most: number): number => {
  let cases = 0;
  for (const count of own) {
    if (count > most) break;
    cases += most + 1 - count;
  }
  return cases;
};

const peopleUpTo = ({ own }: Counts, most: number): number => {
  const people = own.findIndex((count) => count > most);
  return people < 0 ? own.length : people;
};

/** An SE without cases takes the lowest count to 0, and the highest only where there was none. */
const moreWorking = (nobody: boolean, lowest: boolean): number => (nobody || lowest ? 1 : Infinity);

const fewerCases = (counts: Counts, lowest: boolean, most: number): number => {
  if (lowest) return (counts.own[0] ?? Infinity) - most;
  return counts.own.length === 0 || counts.othersHighest > most ? Infinity : over(counts, most);
};

/** The highest count stays until its SE goes, who goes last; the lowest ones go first. */
const fewerWorking = (counts: Counts, lowest: boolean, most: number): number => {
  const { own, othersWorking, othersLowest } = counts;
  if (own.length === 0) return Infinity;
  if (othersWorking === 0) return lowest ? peopleUpTo(counts, most) : own.length;
  return lowest && othersLowest > most ? peopleUpTo(counts, most) : Infinity;
};

const moreCases = (counts: Counts, lowest: boolean, most: number): number => {
  const { own, othersLowest } = counts;
  if (own.length === 0) return Infinity;
  if (!lowest) return most + 1 - (own[own.length - 1] ?? 0);
  return othersLowest > most ? short(counts, most) : Infinity;
};

/**
 * The smallest change by a move after which one SE's count (the highest, or where `lowest` the lowest) is no longer
 * above a scaled threshold (moves that lower a level) or is above it (moves that raise it), each placed where it takes
 * the fewest. Own counts have to stand in rising order. 0 where that is so already, Infinity where the move cannot do it.
 *
 * @example countsChange('more-cases', { counts: { own: [4, 5], … }, … }, true, 5, 1) // 3: 6 and 6
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
  const { counts } = measure;
  if (move === 'more-working') return moreWorking(measure.over === 0, lowest);
  if (move === 'fewer-cases') return fewerCases(counts, lowest, most);
  return move === 'fewer-working' ? fewerWorking(counts, lowest, most) : moreCases(counts, lowest, most);
};
