import type { CheckIn } from '../board/record.ts';
import type { TeamNumbers } from '../level/assessment.ts';
import { evaluateLevel } from '../level/evaluate-level.ts';
import type { Policy } from '../policy/policy.ts';
import { DEFAULT_READINGS, type Readings } from '../policy/readings.ts';
import type { ReplayedCheckIn } from './replay.ts';

/** A policy, and how it is read. */
export interface Rules {
  readonly policy: Policy;
  readonly readings: Readings;
}

/** A level that single SEs decided is taken as it was recorded; any other one has to follow from the two numbers. */
function isReproduced(
  policy: Policy,
  { region, level, readings = DEFAULT_READINGS }: CheckIn,
  team: TeamNumbers,
): boolean {
  return readings.load !== 'average' || evaluateLevel(policy, readings, team, region) === level;
}

/**
 * One check-in under other rules: the level that its two numbers give then. `inUse` is the policy by which it was made; where
 * its recorded level does not follow from that, by its own readings, it says so instead of calling it changed.
 *
 * @example replayCheckIn(HANDBOOK_POLICY, { policy, readings: mildest }, checkIn, team) // { outcome: 'changed', level: 2, … }
 */
export function replayCheckIn(
  inUse: Policy,
  { policy, readings }: Rules,
  checkIn: CheckIn,
  team: TeamNumbers,
): ReplayedCheckIn {
  if (!team[checkIn.region]) return { checkIn, outcome: 'no-numbers', level: null };
  if (readings.load !== 'average') return { checkIn, outcome: 'needs-counts', level: null };
  const level = evaluateLevel(policy, readings, team, checkIn.region);
  if (level === null) return { checkIn, outcome: 'no-region', level };
  if (!isReproduced(inUse, checkIn, team)) return { checkIn, outcome: 'not-reproduced', level };
  return { checkIn, outcome: level === checkIn.level ? 'same' : 'changed', level };
}
