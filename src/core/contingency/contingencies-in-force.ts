import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { channelStates } from './channel-states.ts';
import { channelsOf } from './channels-of.ts';
import type { ChannelState, ContingencyInForce } from './in-force.ts';
import { lastWords } from './last-words.ts';
import { skipLasts } from './skip-lasts.ts';

function stateOf(isUnanswered: boolean, channels: readonly ChannelState[]): ContingencyInForce['state'] {
  if (isUnanswered) return 'to-confirm';
  if (channels.length === 0) return 'in-force';
  return channels.some(({ state }) => state === 'to-post') ? 'to-post' : 'posted';
}

/**
 * What a region's level in force obliges: its own contingencies and those of all milder levels, mildest first, each with
 * what became of telling its channels (handbook page 004). Empty when no level is in force. What was posted stands until
 * a stand-down, also from one time in play to the next. A contingency that somebody has to confirm says so until
 * leadership's alert was posted, which says yes, or skipped.
 *
 * @example contingenciesInForce(HANDBOOK_POLICY, 'emea', 4, board).map(({ level }) => level) // [2, 3, 3, 4, 4]
 */
export function contingenciesInForce(
  policy: Policy,
  region: RegionId,
  level: number | null,
  board: Pick<Board, 'announcements' | 'checkIns' | 'inPlay'>,
): ContingencyInForce[] {
  if (level === null) return [];
  const words = lastWords(policy, board.announcements, region);
  return policy.levels
    .filter((rule) => rule.level <= level)
    .flatMap((rule) =>
      rule.contingencies.map((contingency) => {
        const channels = channelStates(
          channelsOf(policy, contingency),
          (channel) => words.get(channel)?.get(contingency.id),
          (skipped) => skipLasts(board, region, rule.level, skipped),
        );
        const isUnanswered = contingency.toConfirm && isToPost(channels, policy.channels.leadership);
        return { level: rule.level, contingency, channels, state: stateOf(isUnanswered, channels) };
      }),
    );
}

const isToPost = (channels: readonly ChannelState[], asked: string): boolean =>
  channels.some(({ channel, state }) => channel === asked && state === 'to-post');
