import { evaluateLevel } from '../level/evaluate-level.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import type { AuditSetting } from './audit.ts';
import { auditNumbers } from './audit-numbers.ts';

/**
 * A region's level at one place of the grid, counts read as ceilings as everywhere in the product. There always is one.
 *
 * @throws RangeError for a region that the policy does not have
 * @example levelAt(HANDBOOK_POLICY, DEFAULT_READINGS, 'emea', setting, 2, 17) // 4
 */
export function levelAt(
  policy: Policy,
  readings: Readings,
  region: RegionId,
  { others, spread }: AuditSetting,
  working: number,
  cases: number,
): number {
  const team = { ...others, [region]: auditNumbers(region, working, cases, spread) };
  const level = evaluateLevel(policy, readings, team, region);
  if (level === null) throw new RangeError(`The policy has no region “${region}”`);
  return level;
}
