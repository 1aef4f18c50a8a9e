import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import { entryThresholds } from './entry-thresholds.ts';
import { levelRules } from './level-rules.ts';
import { loadScale } from './load-scale.ts';
import type { LevelRule, RegionRules, TeamRule } from './rules.ts';

const teamRule = (region: RegionId, { level, staffing, scaledLoad }: LevelRule): TeamRule => ({
  level,
  ownUpTo: staffing.find((rule) => rule.region === region)?.threshold ?? Infinity,
  others: staffing.filter((rule) => rule.region !== region),
  loadAbove: scaledLoad ?? -1,
});

const compileRegion = (policy: Policy, region: RegionId, match: Readings['match']): RegionRules => {
  const scale = loadScale(policy);
  const levels = levelRules(policy, region, scale);
  return {
    region,
    regions: policy.regions.map(({ id }) => id),
    count: levels.length,
    scale,
    mildest: match === 'mildest',
    ...entryThresholds(levels, match),
    team: levels
      .filter(({ level, when }) => level > 1 && when === 'all')
      .map((level) => teamRule(region, level))
      .toReversed(),
    planFrom: levels[0]?.staffing[0]?.threshold ?? 0,
    planLoad: levels[0]?.scaledLoad ?? Infinity,
    levels,
    built: [],
  };
};

type ByRegion = ReadonlyMap<RegionId, RegionRules>;

const compilePolicy = (policy: Policy): Record<Readings['match'], ByRegion> => {
  const under = (match: Readings['match']): ByRegion =>
    new Map(policy.regions.map(({ id }) => [id, compileRegion(policy, id, match)]));
  return { 'most-severe': under('most-severe'), mildest: under('mildest') };
};

const compiled = new WeakMap<Policy, ReturnType<typeof compilePolicy>>();

/**
 * A region's rules ready to compare, compiled once per policy value; null for a region that the policy does not have.
 * A policy is a value: whoever changes one makes a new one.
 *
 * @example compileRules(HANDBOOK_POLICY, 'most-severe', 'emea')?.staffingUpTo[4] // 2
 */
export const compileRules = (policy: Policy, match: Readings['match'], region: RegionId): RegionRules | null => {
  let rules = compiled.get(policy);
  if (!rules) {
    rules = compilePolicy(policy);
    compiled.set(policy, rules);
  }
  return rules[match].get(region) ?? null;
};
