import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { levelSpans } from './level-spans.ts';
import { paidBackHours } from './paid-back-hours.ts';
import { putOffHours } from './put-off-hours.ts';
import type { Split, TimeSplit } from './time-split.ts';

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * Internal hours that levels pausing internal work put off since the levels came into play, and what was paid back:
 * internal hours logged beyond the target's share on days when the region was at no such level (spec domain §7). Owed is
 * the rest, never less than nothing. Null when not in play.
 *
 * @example owedHours(HANDBOOK_POLICY, board, state, { customer: 80, internal: 20 }, now) // { putOff: 14, paidBack: 3, owed: 11 }
 */
export function owedHours(
  policy: Policy,
  board: Board,
  state: BoardState,
  target: Split,
  now: number,
): TimeSplit['owed'] {
  if (board.inPlay === null) return null;
  const since = Date.parse(board.inPlay.since);
  const share = target.internal / 100;
  let putOff = 0;
  let paidBack = 0;
  for (const regionState of state.regions) {
    const { region } = regionState;
    const spans = levelSpans(board, regionState, since, now);
    const paused = spans.filter(({ level }) => level >= policy.queue.internalPausedFrom);
    const logged = board.timeLog.filter(
      (entry) => entry.region === region.id && entry.day >= dayOf(since) && entry.day <= dayOf(now),
    );
    putOff += share * putOffHours(region, paused, policy.timeSplit.hoursPerDay);
    paidBack += paidBackHours(region, logged, paused, share);
  }
  return { putOff, paidBack, owed: Math.max(0, putOff - paidBack) };
}
