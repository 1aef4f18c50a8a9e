import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import type { AuditCount, AuditMap, RegionEffect } from './audit.ts';
import { auditMap } from './audit-map.ts';
import { auditSettings } from './audit-settings.ts';
import { sumCounts } from './sum-counts.ts';

function countOf({ axes, rows }: AuditMap): AuditCount {
  let [raised, lowered] = [0, 0];
  for (const { value, places } of rows.flatMap(({ runs }) => runs)) {
    if (value.other > value.inUse) raised += places;
    if (value.other < value.inUse) lowered += places;
  }
  const inputs = axes.working.length * axes.cases.length;
  return sumCounts([{ inputs, changed: raised + lowered, raised, lowered, share: 0 }]);
}

/**
 * How many inputs of one region have another level under other readings than under those in use, over all settings, and the
 * setting where it shows most (spec domain §10).
 *
 * @throws RangeError for a region that the policy does not have
 * @example auditRegion(HANDBOOK_POLICY, 'emea', DEFAULT_READINGS, mildest).share // 0.42
 */
export function auditRegion(policy: Policy, region: RegionId, inUse: Readings, other: Readings): RegionEffect {
  const counted = auditSettings(policy, region).map((setting) => ({
    setting,
    count: countOf(auditMap(policy, region, setting, inUse, other)),
  }));
  const most = Math.max(...counted.map(({ count }) => count.changed));
  const telling = counted.find(({ count }) => count.changed === most)?.setting;
  if (telling === undefined) throw new RangeError('A policy without a setting to audit');
  return { region, ...sumCounts(counted.map(({ count }) => count)), telling };
}
