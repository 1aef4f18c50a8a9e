import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import { addDays } from './add-days.ts';
import { planBasis } from './plan-basis.ts';
import { planDay } from './plan-day.ts';
import type { PlanRequest } from './plan-request.ts';
import { DAYS_PER_WEEK, MOST_WEEKS, PLAN_VERSION, type Plan } from './plan.ts';

/**
 * The forecast of 1 to 6 weeks from a UTC day on, by day and region (spec domain §8); other numbers of weeks count as the
 * nearest of these. The board is only read. Weekends and holidays have coverage like any other day, as the board itself
 * has it, unless the request closes them.
 *
 * @throws RangeError when `from` is no day
 * @example planDays(policy, board, { from: '2026-12-21', weeks: 2, expected: { regions: {}, days: {} } }).days.length // 14
 */
export const planDays = (policy: Policy, board: Board, request: PlanRequest): Plan => {
  const basis = planBasis(policy, board, request);
  const weeks = Math.min(MOST_WEEKS, Math.max(1, Math.trunc(request.weeks)));
  const from = addDays(request.from, 0);
  const days = Array.from({ length: weeks * DAYS_PER_WEEK }, (_, place) => planDay(basis, addDays(from, place)));
  return { version: PLAN_VERSION, from, days };
};
