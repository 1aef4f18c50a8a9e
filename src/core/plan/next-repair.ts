import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlanRequest } from './plan-request.ts';
import type { PlannedDay } from './plan.ts';
import type { Repair } from './repair.ts';
import { repairDay } from './repair-day.ts';

/**
 * The repair of the first of some planned days that are as bad as a level and can be helped; null where none can. For a worst day
 * that has no repair, when others are as bad (spec domain §8).
 *
 * @example nextRepair(policy, board, request, plan.days, 6)?.day // '2026-12-27'
 */
export const nextRepair = (
  policy: Policy,
  board: Board,
  request: PlanRequest,
  days: readonly PlannedDay[],
  level: number,
): Repair | null => {
  for (const day of days) {
    const repair = day.level === level ? repairDay(policy, board, request, day.day) : null;
    if (repair !== null) return repair;
  }
  return null;
};
