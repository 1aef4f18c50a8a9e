import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import type { Assessment, Load, RegionNumbers, TeamNumbers } from './assessment.ts';
import { compileRules } from './compile-rules.ts';
import { decidingCriteria } from './deciding-criteria.ts';
import { explainLevels } from './explain-levels.ts';
import { findLevel } from './find-level.ts';
import { measureDistance } from './measure-distance.ts';
import { measureLoad } from './measure-load.ts';
import type { Measure } from './measure.ts';
import { possibleTeamRules } from './possible-team-rules.ts';
import type { RegionRules } from './rules.ts';

const loadOf = ({ plan, levels, over }: Measure): Load => {
  const forPlan = over === 0 ? Infinity : plan / over;
  const forLevels = over === 0 ? Infinity : levels / over;
  return { value: forLevels, forPlan, forLevels };
};

const assess = (rules: RegionRules, readings: Readings, team: TeamNumbers, numbers: RegionNumbers): Assessment => {
  const measure = measureLoad(readings, team, rules.regions, numbers);
  const possible = possibleTeamRules(rules, team);
  const level = findLevel(rules, possible, measure);
  const levels = explainLevels(rules, team, measure);
  return {
    region: rules.region,
    level,
    numbers,
    load: loadOf(measure),
    uneven: level > 1 && levels[level - 1]?.holds === false,
    levels,
    decidedBy: decidingCriteria(rules, measure, levels, level),
    distance: measureDistance(rules, possible, measure, level),
  };
};

/**
 * A region's level with everything that led to it: load, every criterion, what decided, and how far the next levels
 * are (spec domain §3; thresholds from handbook page 004). Null for a region without numbers, or one that the policy
 * does not have. The team's numbers have to be of the same moment.
 *
 * @example assessRegion(HANDBOOK_POLICY, DEFAULT_READINGS, team, 'emea')?.level // 4 with 2 SEs and 17 cases
 */
export const assessRegion = (
  policy: Policy,
  readings: Readings,
  team: TeamNumbers,
  region: RegionId,
): Assessment | null => {
  const rules = compileRules(policy, readings.match, region);
  const numbers = team[region];
  return rules && numbers ? assess(rules, readings, team, numbers) : null;
};
