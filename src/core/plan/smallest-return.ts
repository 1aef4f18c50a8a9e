import { compareSeverity } from './compare-severity.ts';
import type { PlanBasis } from './plan-request.ts';
import type { PlannedDay } from './plan.ts';
import type { Severity } from './severity-of.ts';
import { severityWith } from './severity-with.ts';
import { spreadPeople } from './spread-people.ts';

/** Most combinations that are tried, so that no board keeps a screen waiting. */
const MOST_TRIES = 5_000;

/** How many to bring back, by region in the policy's order. */
interface Return {
  readonly counts: readonly number[];
  /** No smaller number would do: every one was tried. */
  readonly smallest: boolean;
}

interface Search {
  readonly judge: (counts: readonly number[]) => ReturnType<typeof severityWith>;
  readonly worst: number;
  readonly away: readonly number[];
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The fewest of one region that lower its level with everybody else back; no solution has fewer. */
const neededOf = ({ judge, worst, away }: Search, place: number): number => {
  const most = away[place] ?? 0;
  for (let count = 0; count <= most; count++)
    if ((judge(away.with(place, count)).levels[place] ?? 0) < worst) return count;
  return Infinity;
};

/** Of all ways to bring back so many, the one that leaves the day best; `left` counts the tries down. */
const bestOfSize = (search: Search, base: readonly number[], size: number, left: number) => {
  let best: { counts: readonly number[]; severity: Severity } | null = null;
  let tries = 0;
  const rooms = search.away.map((room, place) => room - (base[place] ?? 0));
  for (const extra of spreadPeople(rooms, size)) {
    if (++tries > left) break;
    const counts = base.map((count, place) => count + (extra[place] ?? 0));
    const severity = search.judge(counts).all;
    const lowers = severity[0] < search.worst;
    if (lowers && (best === null || compareSeverity(severity, best.severity) < 0)) best = { counts, severity };
  }
  return { best, tries };
};

/** Everybody back, less whoever is not needed, one after the other. */
const trimmed = ({ judge, worst, away }: Search): number[] => {
  let counts = [...away];
  for (const place of away.keys())
    for (let fewer = (counts[place] ?? 0) - 1; fewer >= 0; fewer--) {
      const tried = counts.with(place, fewer);
      if (judge(tried).all[0] >= worst) break;
      counts = tried;
    }
  return counts;
};

/**
 * The smallest number of people, by region, whose return lowers the highest level of a planned day, and of several such the
 * one that leaves it best. `away` says how many could come back. Each region at the highest level first gets the fewest
 * that it needs whatever the others do; from there larger returns are tried size by size, at most 5,000. Where that is not
 * enough, everybody less those who are not needed, marked as maybe not the smallest. Null where nobody's return helps.
 *
 * @example smallestReturn(basis, day, [2, 0]) // { counts: [1, 0], smallest: true }
 */
export const smallestReturn = (basis: PlanBasis, day: PlannedDay, away: readonly number[]): Return | null => {
  const search = {
    judge: (counts: readonly number[]) => severityWith(basis, day, counts),
    worst: day.level ?? 0,
    away,
  };
  if (day.level === null || search.judge(away).all[0] >= day.level) return null;
  const base = away.map((_, place) => neededOf(search, place));
  let left = MOST_TRIES;
  for (let size = 0; left > 0 && size <= sumOf(away) - sumOf(base); size++) {
    const { best, tries } = bestOfSize(search, base, size, left);
    if (best !== null) return { counts: best.counts, smallest: true };
    left -= tries;
  }
  return { counts: trimmed(search), smallest: false };
};
