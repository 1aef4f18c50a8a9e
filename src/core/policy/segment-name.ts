import type { Policy } from './policy.ts';
import type { Segment } from './primitives.ts';

/**
 * What a policy calls a segment; its id where the policy leaves it out.
 *
 * @example segmentName(HANDBOOK_POLICY, 'open-source') // 'open source'
 */
export function segmentName({ segments }: Pick<Policy, 'segments'>, segment: Segment): string {
  return segments.find(({ id }) => id === segment)?.name ?? segment;
}
