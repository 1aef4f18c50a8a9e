import type { Announcement } from '../board/record.ts';
import type { ChannelState } from './in-force.ts';

/**
 * What became of telling each channel about one contingency, by the last word in each: an alert that was posted stands until
 * a stand-down, one that was skipped is settled while that `lasts`.
 *
 * @example channelStates(['#ce'], (channel) => words.get(channel)?.get('tell-post-sales'), lasts) // [{ channel: '#ce', state: 'posted', … }]
 */
export function channelStates(
  channels: readonly string[],
  lastWord: (channel: string) => Announcement | undefined,
  lasts: (skipped: Announcement) => boolean,
): ChannelState[] {
  return channels.map((channel) => {
    const word = lastWord(channel);
    if (word?.kind !== 'alert' || (word.state !== 'posted' && !lasts(word)))
      return { channel, state: 'to-post', at: null, by: null, reason: null };
    const state = word.state === 'posted' ? 'posted' : 'skipped';
    return { channel, state, at: Date.parse(word.at), by: word.by, reason: word.reason };
  });
}
