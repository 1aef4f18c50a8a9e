import type { Measure } from './measure.ts';
import type { Move } from './move.ts';

const sorted = (counts: readonly number[]): number[] => counts.toSorted((one, other) => one - other);

/** The lowest count once so many cases came, each to whoever had the fewest. */
const filled = (counts: readonly number[], cases: number): number => {
  const rising = sorted(counts);
  let left = cases;
  let lowest = rising[0] ?? Infinity;
  for (let people = 1; people <= rising.length; people++) {
    const step = (rising[people] ?? Infinity) - lowest;
    if (left < step * people) return lowest + Math.floor(left / people);
    left -= step * people;
    lowest += step;
  }
  return lowest;
};

/** The highest count once so many cases went, each from whoever had the most. */
const levelled = (counts: readonly number[], cases: number): number => {
  const falling = sorted(counts).toReversed();
  let left = cases;
  let highest = falling[0] ?? 0;
  for (let people = 1; people <= falling.length; people++) {
    const step = highest - (falling[people] ?? 0);
    if (left < step * people) return highest - Math.floor(left / people);
    left -= step * people;
    highest -= step;
  }
  return highest;
};

interface Extremes {
  readonly lowest: number;
  readonly highest: number;
  readonly working: number;
}

/** The region's own lowest and highest count after a move that was placed where it takes the fewest. */
const ownAfter = (move: Move, { counts, kind }: Measure, change: number): Extremes => {
  const rising = sorted(counts);
  const working = counts.length;
  const lowest = rising[0] ?? Infinity;
  const highest = rising.at(-1) ?? 0;
  if (move === 'more-working') return { lowest: 0, highest, working: working + change };
  if (move === 'fewer-working')
    return { lowest: rising[change] ?? Infinity, highest: change < working ? highest : 0, working: working - change };
  if (working === 0) return { lowest, highest, working };
  if (move === 'more-cases') return { lowest: filled(counts, change), highest: highest + change, working };
  const emptied = kind === 'every' ? Math.max(0, lowest - change) : lowest;
  return { lowest: emptied, highest: levelled(counts, change), working };
};

/**
 * A load by counts after a move. Under `every` the lowest and the highest count are each changed where it takes the
 * fewest, since a level turns on one of them only.
 *
 * @example changeCounts('more-cases', { counts: [5, 4], kind: 'busiest', … }, 1) // plan and levels 6
 */
export const changeCounts = (move: Move, measure: Measure, change: number): Measure => {
  const own = ownAfter(move, measure, change);
  const over = own.working + measure.othersWorking > 0 ? 1 : 0;
  const highest = Math.max(own.highest, measure.othersHighest);
  const lowest = Math.min(own.lowest, measure.othersLowest);
  const levels = measure.kind === 'busiest' || over === 0 ? highest : lowest;
  return { ...measure, working: own.working, plan: highest, levels, over };
};
