import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import type { TeamNumbers } from './assessment.ts';
import { compileRules } from './compile-rules.ts';
import { findLevel } from './find-level.ts';
import { measureLoad } from './measure-load.ts';
import { possibleTeamRules } from './possible-team-rules.ts';

/**
 * A region's level alone, without its explanation. Null for a region without numbers, or one the policy does not have.
 *
 * @example evaluateLevel(HANDBOOK_POLICY, DEFAULT_READINGS, team, 'emea') // 4
 */
export const evaluateLevel = (
  policy: Policy,
  readings: Readings,
  team: TeamNumbers,
  region: RegionId,
): number | null => {
  const rules = compileRules(policy, readings.match, region);
  const own = team[region];
  if (!rules || !own) return null;
  return findLevel(rules, possibleTeamRules(rules, team), measureLoad(readings, team, rules.regions, own));
};
