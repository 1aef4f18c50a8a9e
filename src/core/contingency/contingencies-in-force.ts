import type { Board } from '../board/board.ts';
import type { Contingency } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { channelStates } from './channel-states.ts';
import type { ChannelState, ContingencyInForce } from './in-force.ts';
import { toldSince } from './told-since.ts';

function stateOf({ toConfirm }: Contingency, channels: readonly ChannelState[]): ContingencyInForce['state'] {
  if (toConfirm && channels.every(({ state }) => state === 'to-post')) return 'to-confirm';
  if (channels.length === 0) return 'in-force';
  return channels.some(({ state }) => state === 'to-post') ? 'to-post' : 'posted';
}

/**
 * What a region's level in force obliges: its own contingencies and those of all milder levels, mildest first, each with
 * what became of telling its channels since the levels came into play (handbook page 004). Empty when no level is in
 * force. A contingency that somebody has to confirm says so until its alert was posted, which says yes, or skipped.
 *
 * @example contingenciesInForce(HANDBOOK_POLICY, 'emea', 4, board).map(({ level }) => level) // [2, 3, 3, 4, 4]
 */
export function contingenciesInForce(
  policy: Policy,
  region: RegionId,
  level: number | null,
  board: Pick<Board, 'announcements' | 'inPlay'>,
): ContingencyInForce[] {
  if (level === null) return [];
  const told = toldSince(board, region);
  const obliging = policy.levels.filter((rule) => rule.level <= level);
  return obliging.flatMap((rule) =>
    rule.contingencies.map((contingency) => {
      const channels = channelStates(contingency, rule.level, told);
      return { level: rule.level, contingency, channels, state: stateOf(contingency, channels) };
    }),
  );
}
