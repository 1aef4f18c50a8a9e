import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import { findRepair } from './find-repair.ts';
import { planBasis } from './plan-basis.ts';
import { planDay } from './plan-day.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Repair } from './repair.ts';

/**
 * The cheapest repair of one UTC day, in the plan or not: see {@link findRepair}.
 *
 * @throws RangeError for a text that is no day
 * @example repairDay(policy, board, request, '2026-12-25')?.after // 4
 */
export const repairDay = (policy: Policy, board: Board, request: PlanRequest, day: string): Repair | null => {
  const basis = planBasis(policy, board, request);
  return findRepair(basis, planDay(basis, day));
};
