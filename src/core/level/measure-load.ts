import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import type { RegionNumbers, TeamNumbers } from './assessment.ts';
import type { Counts, Measure } from './measure.ts';

const NOBODY: readonly number[] = [];
const NO_COUNTS: Counts = { own: NOBODY, othersWorking: 0, othersLowest: Infinity, othersHighest: 0 };

const average = (own: RegionNumbers, cases: number, working: number): Measure => ({
  kind: 'average',
  plan: cases,
  levels: cases,
  over: working,
  working: own.working,
  cases: own.openCases,
  counts: NO_COUNTS,
});

const averageOfTeam = (own: RegionNumbers, team: TeamNumbers, regions: readonly RegionId[]): Measure => {
  let cases = 0;
  let working = 0;
  for (const region of regions) {
    const numbers = team[region];
    if (!numbers) continue;
    cases += numbers.openCases;
    working += numbers.working;
  }
  return average(own, cases, working);
};

const lowestOf = (counts: readonly number[], start: number): number => {
  let lowest = start;
  for (const count of counts) if (count < lowest) lowest = count;
  return lowest;
};

const highestOf = (counts: readonly number[], start: number): number => {
  let highest = start;
  for (const count of counts) if (count > highest) highest = count;
  return highest;
};

const byCounts = (
  kind: 'busiest' | 'every',
  own: RegionNumbers,
  counts: readonly number[],
  others: readonly number[],
): Measure => {
  const othersLowest = lowestOf(others, Infinity);
  const othersHighest = highestOf(others, 0);
  const highest = highestOf(counts, othersHighest);
  const lowest = lowestOf(counts, othersLowest);
  const nobody = counts.length + others.length === 0;
  return {
    kind,
    plan: highest,
    levels: kind === 'busiest' || nobody ? highest : lowest,
    over: nobody ? 0 : 1,
    working: own.working,
    cases: own.openCases,
    counts: { own: counts, othersWorking: others.length, othersLowest, othersHighest },
  };
};

/** The counts of all other regions with numbers; null when one of them is entered as two numbers. */
const othersCounts = (own: RegionNumbers, team: TeamNumbers, regions: readonly RegionId[]): number[] | null => {
  const all: number[] = [];
  for (const region of regions) {
    const numbers = team[region];
    if (!numbers || region === own.region) continue;
    if (!numbers.counts) return null;
    for (const count of numbers.counts) all.push(count);
  }
  return all;
};

/**
 * Measures the load of a region under the `load` and `loadScope` readings (spec domain §3). Regions without numbers do
 * not count; one entered as two numbers makes it the average.
 *
 * @example measureLoad({ load: 'average', … }, team, ['emea', 'americas'], emea) // { plan: 17, levels: 17, over: 2, … }
 */
export const measureLoad = (
  readings: Readings,
  team: TeamNumbers,
  regions: readonly RegionId[],
  own: RegionNumbers,
): Measure => {
  const ofTeam = readings.loadScope === 'team';
  if (readings.load !== 'average' && own.counts) {
    const others = ofTeam ? othersCounts(own, team, regions) : NOBODY;
    if (others) return byCounts(readings.load, own, own.counts, others);
  }
  return ofTeam ? averageOfTeam(own, team, regions) : average(own, own.openCases, own.working);
};
