import type { Announcement } from '../board/record.ts';
import type { Contingency } from '../policy/level-schema.ts';
import type { ChannelState } from './in-force.ts';

function isAbout(told: Announcement, contingency: Contingency, level: number): boolean {
  if (told.contingency !== null) return told.contingency === contingency.id;
  return told.level === level && contingency.channels.includes(told.channel);
}

/** What the newest word to a channel leaves behind: an alert stands, a stand-down ends it. */
function channelState(channel: string, about: readonly Announcement[]): ChannelState {
  const newest = about.find((told) => told.channel === channel);
  if (
    newest === undefined ||
    newest.kind === 'stand-down' ||
    newest.state === 'drafted' ||
    newest.state === 'retracted'
  )
    return { channel, state: 'to-post', at: null, by: null, reason: null };
  return { channel, state: newest.state, at: Date.parse(newest.at), by: newest.by, reason: newest.reason };
}

/** Where the answer to a contingency that has to be confirmed was given, if none of its channels. */
function answeredIn(contingency: Contingency, about: readonly Announcement[]): string[] {
  const [newest] = about;
  if (!contingency.toConfirm || newest === undefined || newest.kind === 'stand-down') return [];
  return contingency.channels.includes(newest.channel) ? [] : [newest.channel];
}

/**
 * What became of telling each channel of a contingency, given what was told in its region, newest first. An announcement
 * that names no contingency belongs to the one of its level and channel. For a contingency that has to be confirmed the
 * channel of the answer is listed too, so that it can be said who confirmed it.
 *
 * @example channelStates(tellCommunity, 4, told) // [{ channel: '#community-relations', state: 'posted', … }]
 */
export function channelStates(contingency: Contingency, level: number, told: readonly Announcement[]): ChannelState[] {
  const about = told.filter((announcement) => isAbout(announcement, contingency, level));
  const channels = [...contingency.channels, ...answeredIn(contingency, about)];
  return channels.map((channel) => channelState(channel, about));
}
