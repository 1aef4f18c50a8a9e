import { bringBack } from './bring-back.ts';
import { changeAway } from './change-away.ts';
import { planDay } from './plan-day.ts';
import type { PlanBasis } from './plan-request.ts';
import type { PlannedDay, PlannedOut, PlannedRegion } from './plan.ts';
import type { BroughtBack, Repair } from './repair.ts';
import { smallestReturn } from './smallest-return.ts';

/** Those whom one absence less brings back to work. */
const absent = ({ entry, closed, out }: PlannedRegion): PlannedOut[] =>
  entry === 'numbers' || closed ? [] : out.filter(({ because }) => because === 'absence');

const chosen = (region: PlannedRegion, count: number): BroughtBack => {
  const people = absent(region);
  return {
    region: region.region,
    name: region.name,
    people: people.slice(0, count),
    instead: people.slice(count),
  };
};

/**
 * The cheapest repair of one planned day: the fewest absences cut by this day that lower its highest level (one, where one
 * does), verified by planning the changed board anew. People of a region differ in nothing here, so the first of the board
 * are named and the others stand beside them. Null where the day has no level or level 1, and where nobody's return helps.
 *
 * @example findRepair(basis, day) // { day: '2026-12-25', before: 6, after: 4, back: [{ people: [bruno], … }], smallest: true }
 */
export const findRepair = (basis: PlanBasis, planned: PlannedDay): Repair | null => {
  const { day, level } = planned;
  const away = planned.regions.map((region) => absent(region).length);
  const found = smallestReturn(basis, planned, away);
  if (found === null || level === null) return null;
  const back = planned.regions
    .map((region, place) => chosen(region, found.counts[place] ?? 0))
    .filter(({ people }) => people.length > 0);
  const ids = back.flatMap(({ people }) => people.map(({ person }) => person));
  const board = changeAway(basis.board, ids, (ranges) => bringBack(ranges, day));
  const after = planDay({ ...basis, board }, day).level;
  return after === null || after >= level ? null : { day, before: level, after, back, smallest: found.smallest };
};
