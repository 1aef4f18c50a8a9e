import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import type { AuditMap, AuditSetting, LevelPair } from './audit.ts';
import { auditAxes } from './audit-axes.ts';
import { levelAt } from './level-at.ts';
import { runLengths } from './run-lengths.ts';

const nameOf = ({ inUse, other }: LevelPair): string => `${inUse} ${other}`;

/**
 * The level of a region under two readings for every number of SEs and cases that is tried, in one setting (spec domain §10).
 * A row is a number of SEs; since more cases never lower a level, its runs are few.
 *
 * @throws RangeError for a region that the policy does not have
 * @example auditMap(HANDBOOK_POLICY, 'emea', setting, DEFAULT_READINGS, mildest).rows[2]?.runs[0] // { from: 0, value: { inUse: 4, other: 2 }, … }
 */
export function auditMap(
  policy: Policy,
  region: RegionId,
  setting: AuditSetting,
  inUse: Readings,
  other: Readings,
): AuditMap {
  const axes = auditAxes(policy, region);
  const rows = axes.working.map((working) => {
    const levels = axes.cases.map((cases) => ({
      inUse: levelAt(policy, inUse, region, setting, working, cases),
      other: levelAt(policy, other, region, setting, working, cases),
    }));
    return { working, runs: runLengths(axes.cases, levels, nameOf) };
  });
  return { region, setting, axes, rows };
}
