import { evaluateLevel } from '../level/evaluate-level.ts';
import type { RegionNumbers, TeamNumbers } from '../level/assessment.ts';
import type { PlanBasis } from './plan-request.ts';
import type { PlannedDay, PlannedRegion } from './plan.ts';
import { severityOf, type Severity } from './severity-of.ts';

const numbersWith = ({ region, closed, working, expectedCases }: PlannedRegion, more: number): RegionNumbers | null =>
  closed || working === null || expectedCases === null
    ? null
    : { region, working: working + more, openCases: expectedCases, counts: null, needOwner: 0 };

/**
 * How bad a planned day were with so many more people working, by region in the policy's order; and that of each region
 * alone. The levels are evaluated, without their explanations.
 *
 * @example severityWith(basis, day, [1, 0]).all // [2, 0, 3]
 */
export const severityWith = (
  { policy, board }: Pick<PlanBasis, 'policy' | 'board'>,
  { regions }: PlannedDay,
  more: readonly number[],
): { readonly all: Severity; readonly levels: readonly number[] } => {
  const team: TeamNumbers = Object.fromEntries(
    regions.map((one, place) => [one.region, numbersWith(one, more[place] ?? 0)]),
  );
  const after = regions.map((one) => ({
    level: evaluateLevel(policy, board.readings, team, one.region),
    uncovered: team[one.region]?.working === 0,
  }));
  return { all: severityOf(after), levels: after.map(({ level }) => level ?? 0) };
};
