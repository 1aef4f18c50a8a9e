import type { Contingency } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * The channels that are told when a contingency begins; of one that somebody has to confirm leadership's too, where the
 * question is asked.
 *
 * @example channelsOf(HANDBOOK_POLICY, leadershipCases) // ['@cs-leadership']
 */
export function channelsOf(
  { channels: { leadership } }: Pick<Policy, 'channels'>,
  { channels, toConfirm }: Contingency,
): string[] {
  return [...new Set(toConfirm ? [...channels, leadership] : channels)];
}
