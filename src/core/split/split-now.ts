import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Policy } from '../policy/policy.ts';
import { actualSplit } from './actual-split.ts';
import { capacityLeft } from './capacity-left.ts';
import { splitInForce } from './split-in-force.ts';
import type { SplitNow } from './time-split.ts';

/**
 * How time is to be split, how it is while levels are in force, and how it was (spec domain §7; shares from handbook pages
 * 000 and 001). `now` in ms since the epoch; days are UTC days. What was never logged or entered is null, never a figure.
 *
 * @example splitNow(HANDBOOK_POLICY, board, state, now).actual.days7?.drift // 6
 */
export function splitNow(
  policy: Policy,
  board: Pick<Board, 'edition' | 'timeLog'>,
  state: BoardState,
  now: number,
): SplitNow {
  const edition = editionOf(policy, board.edition);
  const { customer, internal, stated, text } = edition.split;
  const target = { customer, internal, stated, text };
  const regions = state.regions.map((region) => {
    const inForce = splitInForce(policy, edition, region.inForce);
    return { region: region.region.id, inForce, capacity: capacityLeft(policy, region, inForce, now) };
  });
  return {
    target,
    regions,
    actual: {
      days1: actualSplit(board.timeLog, 1, target, now),
      days7: actualSplit(board.timeLog, 7, target, now),
      days28: actualSplit(board.timeLog, 28, target, now),
    },
  };
}
