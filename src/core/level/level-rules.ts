import type { PolicyLevel } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { LevelRule, StaffingRule } from './rules.ts';

const staffingRules = (policy: Policy, region: RegionId, level: PolicyLevel): StaffingRule[] => {
  const ofTeam = level.when === 'all' && level.level > 1;
  const comparison = level.level === 1 ? 'at-least' : 'at-most';
  return policy.regions
    .filter(({ id }) => ofTeam || id === region)
    .flatMap(({ id }) => {
      const threshold = level.staffing?.[id];
      return threshold === undefined ? [] : [{ level: level.level, region: id, comparison, threshold, built: [] }];
    });
};

/**
 * A policy's levels as one region sees them: level 1 and ANY levels with its own staffing, ALL levels above 1 with
 * every region's (spec domain §3).
 *
 * @example levelRules(HANDBOOK_POLICY, 'emea', 1)[6]?.staffing.length // 2: EMEA and the Americas
 */
export const levelRules = (policy: Policy, region: RegionId, scale: number): LevelRule[] =>
  policy.levels.map((level) => ({
    level: level.level,
    when: level.when,
    staffing: staffingRules(policy, region, level),
    ...loadRule(level, scale),
  }));

// What is compared is what is shown: decimals beyond those that the scale keeps are in neither.
const loadRule = ({ load }: PolicyLevel, scale: number): Pick<LevelRule, 'load' | 'scaledLoad'> => {
  if (load === undefined) return { load: null, scaledLoad: null };
  const scaledLoad = Math.round(load * scale);
  return { load: scaledLoad / scale, scaledLoad };
};
