import type { Announcement } from '../board/record.ts';
import type { Policy } from '../policy/policy.ts';
import { channelsOf } from './channels-of.ts';

/**
 * The ids of the contingencies that an alert or a stand-down is about. One that names none belongs to those of its level and
 * channel.
 *
 * @example contingenciesOf(HANDBOOK_POLICY, told) // ['tell-post-sales', 'tell-pre-sales']
 */
export function contingenciesOf(policy: Pick<Policy, 'levels' | 'channels'>, told: Announcement): readonly string[] {
  const { contingency, contingencies, level, channel } = told;
  const named = contingency === null ? contingencies : [...new Set([contingency, ...contingencies])];
  if (named.length > 0) return named;
  const rule = policy.levels.find((candidate) => candidate.level === level);
  return (rule?.contingencies ?? []).filter((one) => channelsOf(policy, one).includes(channel)).map(({ id }) => id);
}
