import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { queueRules } from './queue-rules.ts';
import type { Queue } from './queue.ts';
import { rankCases } from './rank-cases.ts';

/**
 * The queue of a board: who is next, and what waits apart from it and why (spec domain §6). Strict and total, so that
 * there is exactly one number one whenever there is a candidate. Depends on cases, edition, ordering and levels in force;
 * not on the time.
 *
 * @example buildQueue(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, now)).order.length
 */
export function buildQueue(
  policy: Policy,
  board: Pick<Board, 'cases' | 'edition' | 'ordering'>,
  state: BoardState,
): Queue {
  return rankCases(queueRules(policy, board, state), board.cases);
}
