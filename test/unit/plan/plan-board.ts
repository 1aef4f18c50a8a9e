import type { Board } from '../../../src/core/board/board.ts';
import type { PlanRequest } from '../../../src/core/plan/plan-request.ts';
import type { Plan, PlannedRegion } from '../../../src/core/plan/plan.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

type Parts = NonNullable<Parameters<typeof boardOf>[0]>;
type Away = readonly (readonly [from: string, to: string])[];

/** Three people of EMEA with 5 cases each, away as said, and two numbers for the Americas. */
export function planBoard(away: Readonly<Record<string, Away>> = {}, parts: Parts = {}): Board {
  const people = ['amara', 'bruno', 'chidi'].map((id) =>
    personOf(id, { openCases: 5, away: (away[id] ?? []).map(([from, to]) => ({ from, to })) }),
  );
  return boardOf({
    people,
    ...parts,
    regions: { emea: {}, americas: { entry: 'numbers', working: 10, openCases: 50 }, ...parts.regions },
  });
}

/** One week from Monday 21 Dec 2026 with as many cases as today, unless said otherwise. */
export function requestOf(changes: Partial<PlanRequest> = {}): PlanRequest {
  return { from: '2026-12-21', weeks: 1, expected: { regions: {}, days: {} }, ...changes };
}

/** One region on one day of a plan. */
export function cellOf({ days }: Plan, day: string, region: string): PlannedRegion {
  const cell = days.find((one) => one.day === day)?.regions.find((one) => one.region === region);
  if (!cell) throw new Error(`no ${region} on ${day}`);
  return cell;
}
