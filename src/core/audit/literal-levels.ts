import type { PolicyLevel } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import { literalRange } from './literal-range.ts';
import type { Staffing } from './others-staffing.ts';

type Rules = Pick<Policy, 'levels' | 'regions'>;

function staffingHolds(policy: Rules, level: number, staffing: Staffing): boolean[] {
  return policy.regions.flatMap(({ id }) => {
    const range = literalRange(policy, level, id);
    const working = staffing[id] ?? 0;
    return range === null ? [] : [range[0] <= working && working <= range[1]];
  });
}

function holds(policy: Rules, { level, when, load }: PolicyLevel, staffing: Staffing, each: number): boolean {
  const byLoad = load === undefined ? [] : [level === 1 ? each <= load : each > load];
  const criteria = [...staffingHolds(policy, level, staffing), ...byLoad];
  return when === 'all' ? criteria.every(Boolean) : criteria.some(Boolean);
}

/**
 * The levels whose rule holds when the table is taken at its word (handbook page 004): one table for the whole team, counts as
 * exact numbers, and each SE with so many cases. None is a hole, several an overlap. With nobody working anywhere each of
 * nobody has more than any number.
 *
 * @example literalLevels(HANDBOOK_POLICY, { emea: 0, americas: 9 }, 3) // []
 */
export function literalLevels(policy: Rules, staffing: Staffing, casesEach: number): number[] {
  const isNobody = policy.regions.every(({ id }) => (staffing[id] ?? 0) === 0);
  const each = isNobody ? Infinity : casesEach;
  return policy.levels.filter((level) => holds(policy, level, staffing, each)).map(({ level }) => level);
}
