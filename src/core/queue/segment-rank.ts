import type { Policy } from '../policy/policy.ts';
import type { Segment } from '../policy/primitives.ts';

/**
 * Where a segment stands in hard choices: 0 is the most important, segments that the policy leaves out come last
 * (spec domain §6).
 *
 * @example segmentRank(HANDBOOK_POLICY, 'enterprise') // 1
 */
export function segmentRank({ segments }: Pick<Policy, 'segments'>, segment: Segment): number {
  const rank = segments.findIndex(({ id }) => id === segment);
  return rank === -1 ? segments.length : rank;
}
