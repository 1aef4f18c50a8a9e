import { assessRegion } from '../level/assess-region.ts';
import { regionNumbers } from '../level/region-numbers.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';

type Entered = Parameters<typeof regionNumbers>[0];

/**
 * The level that a board's numbers of now give each region under other readings (spec domain §3); null where none were entered.
 * Nothing that was announced or set by hand is looked at.
 *
 * @example levelsUnder(HANDBOOK_POLICY, board, mildest) // { emea: 2, americas: 1 } with 2/10 and 10/50
 */
export function levelsUnder(policy: Policy, board: Entered, readings: Readings): Record<RegionId, number | null> {
  const team = regionNumbers(board, policy);
  return Object.fromEntries(
    policy.regions.map(({ id }) => [id, assessRegion(policy, readings, team, id)?.level ?? null]),
  );
}
