import type { RegionNumbers, Signal } from '../../src/core/level/assessment.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** A roster of so many counts; all other cases of the region need an owner. */
const rosterOf = (before: RegionNumbers, counts: readonly number[], openCases: number): RegionNumbers => ({
  ...before,
  working: counts.length,
  openCases,
  counts,
  needOwner: openCases - sum(counts),
});

/** Every way in which so many cases can come to (or go from) people, the rest coming to (or going from) nobody. */
function spreads(counts: readonly number[], change: number, others: number): number[][] {
  const [first, ...rest] = counts;
  if (first === undefined) return others + change >= 0 ? [[]] : [];
  const from = change < 0 ? Math.max(change, -first) : 0;
  const to = change < 0 ? 0 : change;
  const found: number[][] = [];
  for (let part = from; part <= to; part++)
    for (const more of spreads(rest, change - part, others)) found.push([first + part, ...more]);
  return found;
}

/** Every way in which so many people can go. */
function without(counts: readonly number[], people: number): number[][] {
  if (people === 0) return [[...counts]];
  const [first, ...rest] = counts;
  if (first === undefined || counts.length < people) return [];
  return [...without(rest, people - 1), ...without(rest, people).map((more) => [first, ...more])];
}

function changedStaffing(numbers: RegionNumbers, change: number): RegionNumbers[] {
  const { counts, openCases, working } = numbers;
  if (!counts) return working + change < 0 ? [] : [{ ...numbers, working: working + change }];
  const left = change < 0 ? without(counts, -change) : [[...counts, ...Array.from({ length: change }, () => 0)]];
  return left.map((some) => rosterOf(numbers, some, openCases));
}

function changedCases(numbers: RegionNumbers, change: number): RegionNumbers[] {
  const { counts, needOwner } = numbers;
  const openCases = numbers.openCases + change;
  if (openCases < 0) return [];
  if (!counts) return [{ ...numbers, openCases }];
  return spreads(counts, change, needOwner).map((some) => rosterOf(numbers, some, openCases));
}

/**
 * Everything that a change of one signal can make of a region's numbers: whoever the cases come to or go from, whoever of
 * the SEs goes. An SE who comes brings no cases, and the cases of one who goes stay with the region. Empty where there are
 * too few of them.
 */
export function changedNumbers(numbers: RegionNumbers, signal: Signal, change: number): RegionNumbers[] {
  return signal === 'staffing' ? changedStaffing(numbers, change) : changedCases(numbers, change);
}
