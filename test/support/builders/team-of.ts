import type { RegionNumbers, TeamNumbers } from '../../../src/core/level/assessment.ts';

/** "2/17" reads 2 SEs working, 17 cases; a list has the cases of each SE working; null: nothing entered. */
type Numbers = string | readonly number[] | { counts: readonly number[]; needOwner: number } | null;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function numbersOf(region: string, numbers: Exclude<Numbers, null>): RegionNumbers {
  if (typeof numbers === 'string') {
    const [working = 0, openCases = 0] = numbers.split('/').map(Number);
    return { region, working, openCases, counts: null, needOwner: 0 };
  }
  const { counts, needOwner } = 'counts' in numbers ? numbers : { counts: numbers, needOwner: 0 };
  return { region, working: counts.length, openCases: sum(counts) + needOwner, counts, needOwner };
}

/** A team's numbers in short, for example `teamOf({ emea: '2/17', americas: [5, 4] })`. */
export function teamOf(regions: Readonly<Record<string, Numbers>>): TeamNumbers {
  const entries = Object.entries(regions);
  return Object.fromEntries(entries.map(([id, numbers]) => [id, numbers === null ? null : numbersOf(id, numbers)]));
}
