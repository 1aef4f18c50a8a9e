import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import { planDays } from './plan-days.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Repair } from './repair.ts';
import { repairDay } from './repair-day.ts';
import { worstDay } from './worst-day.ts';

/**
 * The cheapest repair of the worst day of a plan (spec domain §8): the one absence, cut by this day, that lowers it most,
 * else the smallest set that lowers it at all. Null where there is nothing to repair or nobody's return helps.
 *
 * @throws RangeError when `from` is no day
 * @example cheapestRepair(policy, board, request)?.back[0]?.people[0]?.name // 'Bruno'
 */
export const cheapestRepair = (policy: Policy, board: Board, request: PlanRequest): Repair | null => {
  const worst = worstDay(planDays(policy, board, request));
  return worst === null ? null : repairDay(policy, board, request, worst.day);
};
