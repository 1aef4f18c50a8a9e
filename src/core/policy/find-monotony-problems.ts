import type { PolicyProblem } from './check-policy.ts';
import type { PolicyLevel } from './level-schema.ts';
import type { Policy } from './policy.ts';

/**
 * Where a harsher level is easier to leave than a milder one of the same kind, where a level could never hold, and where one
 * would hold within plan (spec domain §2). Levels of other regions are not compared, and equal thresholds are fine.
 *
 * @example findMonotonyProblems(policy) // [{ path: 'levels[4].staffing.emea', reason: 'laxer than …' }]
 */
export const findMonotonyProblems = ({ levels, regions }: Policy): PolicyProblem[] => {
  const ids = regions.map(({ id }) => id);
  return [
    ...withoutRule(levels),
    ...laxer(levels, ids, 'any'),
    ...laxer(levels, ids, 'all'),
    ...insidePlan(levels, ids),
  ];
};

const withoutRule = (levels: readonly PolicyLevel[]): PolicyProblem[] =>
  levels.flatMap(({ level, staffing, load }) =>
    level > 1 && load === undefined && Object.keys(staffing ?? {}).length === 0
      ? [{ path: `levels[${level - 1}]`, reason: 'has neither staffing nor load, so it could never hold' }]
      : [],
  );

const laxer = (levels: readonly PolicyLevel[], regions: readonly string[], when: 'any' | 'all'): PolicyProblem[] => {
  const harsher = levels.filter((level) => level.level > 1 && level.when === when);
  const staffing = regions.flatMap((region) =>
    rising(harsher, (level) => negative(level.staffing?.[region])).map(([level, before]) => ({
      path: `levels[${level.level - 1}].staffing.${region}`,
      reason: `${level.staffing?.[region]} is laxer than ${before.staffing?.[region]} at level ${before.level}`,
    })),
  );
  const load = rising(harsher, (level) => level.load).map(([level, before]) => ({
    path: `levels[${level.level - 1}].load`,
    reason: `${level.load} is laxer than ${before.load} at level ${before.level}`,
  }));
  return [...staffing, ...load];
};

const negative = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value);

/** Levels whose figure falls below that of the last milder level that has one. */
const rising = (
  levels: readonly PolicyLevel[],
  figure: (level: PolicyLevel) => number | undefined,
): [PolicyLevel, PolicyLevel][] => {
  const wrong: [PolicyLevel, PolicyLevel][] = [];
  let before: PolicyLevel | null = null;
  for (const level of levels) {
    const own = figure(level);
    if (own === undefined) continue;
    if (before !== null && own < (figure(before) ?? -Infinity)) wrong.push([level, before]);
    else before = level;
  }
  return wrong;
};

/** An ANY level must not begin within plan; an ALL level must be kept out of it by one of its two kinds of rule. */
const insidePlan = (levels: readonly PolicyLevel[], regions: readonly string[]): PolicyProblem[] => {
  const [plan, ...others] = levels;
  return plan === undefined ? [] : others.flatMap((level) => insideOf(plan, level, regions));
};

const insideOf = (plan: PolicyLevel, level: PolicyLevel, regions: readonly string[]): PolicyProblem[] => {
  const path = `levels[${level.level - 1}]`;
  const below = level.load !== undefined && plan.load !== undefined && level.load < plan.load;
  if (level.when === 'all') return isApart(plan, level, regions) ? [] : [{ path, reason: 'could hold within plan' }];
  const staffing = regions
    .filter((region) => overlaps(plan.staffing?.[region], level.staffing?.[region]))
    .map((region) => ({
      path: `${path}.staffing.${region}`,
      reason: `${level.staffing?.[region]} SEs are within plan at level 1`,
    }));
  const load = below
    ? [{ path: `${path}.load`, reason: `${level.load} is below ${plan.load}, within plan at level 1` }]
    : [];
  return [...staffing, ...load];
};

const isApart = (plan: PolicyLevel, level: PolicyLevel, regions: readonly string[]): boolean =>
  (level.load !== undefined && plan.load !== undefined && level.load >= plan.load) ||
  regions.every((region) => {
    const ceiling = level.staffing?.[region];
    const floor = plan.staffing?.[region];
    return ceiling !== undefined && floor !== undefined && ceiling < floor;
  });

const overlaps = (plan: number | undefined, level: number | undefined): boolean =>
  plan !== undefined && level !== undefined && level >= plan;
