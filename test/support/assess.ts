import { assessRegion } from '../../src/core/level/assess-region.ts';
import type { Assessment, TeamNumbers } from '../../src/core/level/assessment.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { DEFAULT_READINGS, type Readings } from '../../src/core/policy/readings.ts';

/** The assessment of a region that has numbers, by the handbook unless said otherwise. */
export function assess(
  team: TeamNumbers,
  region: string,
  readings: Readings = DEFAULT_READINGS,
  policy: Policy = HANDBOOK_POLICY,
): Assessment {
  const assessment = assessRegion(policy, readings, team, region);
  if (!assessment) throw new Error(`no numbers for ${region}`);
  return assessment;
}

/** The levels of EMEA and the Americas by the handbook. */
export const levelsOf = (team: TeamNumbers, readings: Readings = DEFAULT_READINGS): [number, number] => [
  assess(team, 'emea', readings).level,
  assess(team, 'americas', readings).level,
];
