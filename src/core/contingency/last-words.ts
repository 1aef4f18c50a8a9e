import type { Announcement } from '../board/record.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { contingenciesOf } from './contingencies-of.ts';
import { toldWords } from './told-words.ts';

/**
 * The last word of a region about each contingency in each channel, an alert or a stand-down, posted or skipped: by channel,
 * then by contingency. What names no region is for all.
 *
 * @example lastWords(HANDBOOK_POLICY, board.announcements, 'emea').get('#ce')?.get('tell-post-sales')?.kind // 'alert'
 */
export function lastWords(
  policy: Pick<Policy, 'levels' | 'channels'>,
  announcements: readonly Announcement[],
  region: RegionId,
): Map<string, Map<string, Announcement>> {
  const channels = new Map<string, Map<string, Announcement>>();
  for (const word of toldWords(announcements)) {
    if ((word.kind !== 'alert' && word.kind !== 'stand-down') || (word.region ?? region) !== region) continue;
    const said = channels.get(word.channel) ?? new Map<string, Announcement>();
    for (const id of contingenciesOf(policy, word)) said.set(id, word);
    channels.set(word.channel, said);
  }
  return channels;
}
