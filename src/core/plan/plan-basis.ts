import type { Board } from '../board/board.ts';
import { regionNumbers } from '../level/region-numbers.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlanBasis, PlanRequest } from './plan-request.ts';

/**
 * All that a plan follows from, today's numbers counted once.
 *
 * @example planBasis(HANDBOOK_POLICY, board, request).today['emea']?.openCases // 17
 */
export const planBasis = (policy: Policy, board: Board, request: PlanRequest): PlanBasis => ({
  policy,
  board,
  request,
  today: regionNumbers(board, policy),
});
