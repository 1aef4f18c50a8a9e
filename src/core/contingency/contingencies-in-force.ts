import type { Board } from '../board/board.ts';
import type { Announcement } from '../board/record.ts';
import type { Contingency } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { ChannelState, ContingencyInForce } from './in-force.ts';

type Told = Pick<Board, 'announcements' | 'inPlay'>;

/**
 * What a region's level in force obliges, its own contingencies and those of all milder levels, mildest first, each
 * with what became of telling its channels (handbook page 004; spec domain §1). Empty when no level is in force.
 *
 * @example contingenciesInForce(HANDBOOK_POLICY, 'emea', 4, board).map((item) => item.level) // [2, 3, 3, 4, 4]
 */
export const contingenciesInForce = (
  policy: Policy,
  region: RegionId,
  level: number | null,
  board: Told,
): ContingencyInForce[] => {
  if (level === null) return [];
  const told = announcedSince(board, region);
  return policy.levels
    .filter((rule) => rule.level <= level)
    .flatMap((rule) => rule.contingencies.map((contingency) => inForce(rule.level, contingency, told)));
};

/** The alerts and stand-downs of this region since the levels came into play, newest first. */
const announcedSince = ({ announcements, inPlay }: Told, region: RegionId): Announcement[] => {
  if (inPlay === null) return [];
  const since = Date.parse(inPlay.since);
  return announcements
    .filter(({ kind }) => kind === 'alert' || kind === 'stand-down')
    .filter((announcement) => announcement.region === region && Date.parse(announcement.at) >= since)
    .toReversed()
    .toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at));
};

const inForce = (level: number, contingency: Contingency, told: readonly Announcement[]): ContingencyInForce => {
  const about = told.filter((announcement) => isAbout(announcement, level, contingency));
  const channels = contingency.channels.map((channel) => channelState(channel, about));
  return { level, contingency, channels, state: stateOf(contingency, channels, about) };
};

const isAbout = (announcement: Announcement, level: number, contingency: Contingency): boolean =>
  announcement.contingency === null
    ? announcement.level === level && contingency.channels.includes(announcement.channel)
    : announcement.contingency === contingency.id;

const channelState = (channel: string, about: readonly Announcement[]): ChannelState => {
  const newest = about.find((announcement) => announcement.channel === channel && announcement.state !== 'drafted');
  if (newest === undefined || newest.kind === 'stand-down' || newest.state === 'drafted')
    return { channel, state: 'to-post', at: null, by: null, reason: null };
  return { channel, state: newest.state, at: Date.parse(newest.at), by: newest.by, reason: newest.reason };
};

const stateOf = (
  contingency: Contingency,
  channels: readonly ChannelState[],
  about: readonly Announcement[],
): ContingencyInForce['state'] => {
  if (contingency.toConfirm) {
    const answered = about.some(({ kind, state }) => kind === 'alert' && state !== 'drafted');
    return answered ? 'posted' : 'to-confirm';
  }
  if (channels.length === 0) return 'in-force';
  return channels.some(({ state }) => state === 'to-post') ? 'to-post' : 'posted';
};
