import type { PlanChange } from '../../core/plan/plan-comparison.ts';
import type { Compared } from './use-planner.ts';

const valueOf = (value: number | null): string => (value === null ? 'not known' : String(value));

/** What became different on a day, in words: "level 4 → 6, 3 → 2 SEs, Bruno out". */
export const describePlanChange = ({ level, uncovered, working, expectedCases, nowOut, nowIn }: PlanChange): string =>
  [
    level === undefined ? '' : `level ${valueOf(level.before)} → ${valueOf(level.after)}`,
    uncovered === undefined ? '' : uncovered.after ? 'now nobody works' : 'somebody works again',
    working === undefined ? '' : `SEs working ${valueOf(working.before)} → ${valueOf(working.after)}`,
    expectedCases === undefined ? '' : `cases ${valueOf(expectedCases.before)} → ${valueOf(expectedCases.after)}`,
    nowOut.length === 0 ? '' : `${nowOut.join(', ')} now out`,
    nowIn.length === 0 ? '' : `${nowIn.join(', ')} back`,
  ]
    .filter((part) => part !== '')
    .join('; ');

/** By "day region", what became different from the plan that is compared with. */
export const changeWords = (compared: Compared | null): ReadonlyMap<string, string> =>
  new Map(
    compared?.comparison.changes.map((change) => [
      `${change.day} ${change.region}`,
      `Changed since “${compared.name}”: ${describePlanChange(change)}`,
    ]),
  );
