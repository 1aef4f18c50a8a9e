import type { Measure } from './measure.ts';
import type { Move } from './move.ts';

/** The lowest count once so many cases came, each to whoever had the fewest. */
const filled = (rising: readonly number[], cases: number): number => {
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
const levelled = (rising: readonly number[], cases: number): number => {
  let left = cases;
  let highest = rising[rising.length - 1] ?? 0;
  for (let people = 1; people <= rising.length; people++) {
    const step = highest - (rising[rising.length - 1 - people] ?? 0);
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
  const rising = counts.own;
  const working = rising.length;
  const lowest = rising[0] ?? Infinity;
  const highest = rising[working - 1] ?? 0;
  if (move === 'more-working') return { lowest: 0, highest, working: working + change };
  if (move === 'fewer-working')
    return { lowest: rising[change] ?? Infinity, highest: change < working ? highest : 0, working: working - change };
  if (working === 0) return { lowest, highest, working };
  if (move === 'more-cases') return { lowest: filled(rising, change), highest: highest + change, working };
  const emptied = kind === 'every' ? Math.max(0, lowest - change) : lowest;
  return { lowest: emptied, highest: levelled(rising, change), working };
};

/**
 * A load by counts after a move. Under `every` the lowest and the highest count are each changed where it takes the
 * fewest, since a level turns on one of them only. Own counts have to stand in rising order.
 *
 * @example changeCounts('more-cases', { counts: { own: [4, 5], … }, kind: 'busiest', … }, 1) // plan and levels 6
 */
export const changeCounts = (move: Move, measure: Measure, change: number): Measure => {
  const { kind, cases, counts } = measure;
  const own = ownAfter(move, measure, change);
  const over = own.working + counts.othersWorking > 0 ? 1 : 0;
  const plan = Math.max(own.highest, counts.othersHighest);
  const lowest = Math.min(own.lowest, counts.othersLowest);
  return {
    kind,
    plan,
    levels: kind === 'busiest' || over === 0 ? plan : lowest,
    over,
    working: own.working,
    cases,
    counts,
  };
};
