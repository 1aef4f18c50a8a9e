import type { CheckIn } from '../board/record.ts';
import { evaluateLevel } from '../level/evaluate-level.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { DEFAULT_READINGS, type Readings } from '../policy/readings.ts';
import type { ReplayedCheckIn } from './replay.ts';
import type { TeamAtCheckIn } from './teams-at-check-ins.ts';

/** A policy, and how it is read. */
export interface Rules {
  readonly policy: Policy;
  readonly readings: Readings;
}

/** `busiest` and `every` look at single SEs: of the region, or of the whole team. */
const needsCounts = ({ load, loadScope }: Readings, region: RegionId, uncounted: readonly RegionId[]): boolean =>
  load !== 'average' && (loadScope === 'team' ? uncounted.length > 0 : uncounted.includes(region));

/** A level that SEs decided whose counts were not kept is taken as it was recorded; any other has to follow from the numbers. */
function isReproduced(
  policy: Policy,
  { region, level, readings = DEFAULT_READINGS }: CheckIn,
  { team, uncounted }: TeamAtCheckIn,
): boolean {
  return needsCounts(readings, region, uncounted) || evaluateLevel(policy, readings, team, region) === level;
}

/**
 * One check-in under other rules: the level that its numbers give then. `inUse` is the policy by which it was made; where
 * its recorded level does not follow from that, by its own readings, it says so instead of calling it changed.
 *
 * @example replayCheckIn(HANDBOOK_POLICY, { policy, readings: mildest }, checkIn, { team, uncounted: [] }) // { outcome: 'changed', level: 2, … }
 */
export function replayCheckIn(
  inUse: Policy,
  { policy, readings }: Rules,
  checkIn: CheckIn,
  known: TeamAtCheckIn,
): ReplayedCheckIn {
  const { team, uncounted } = known;
  if (!team[checkIn.region]) return { checkIn, outcome: 'no-numbers', level: null };
  if (needsCounts(readings, checkIn.region, uncounted)) return { checkIn, outcome: 'needs-counts', level: null };
  const level = evaluateLevel(policy, readings, team, checkIn.region);
  if (level === null) return { checkIn, outcome: 'no-region', level };
  if (!isReproduced(inUse, checkIn, known)) return { checkIn, outcome: 'not-reproduced', level };
  return { checkIn, outcome: level === checkIn.level ? 'same' : 'changed', level };
}
