import * as v from 'valibot';
import type { PlanRequest } from '../../core/plan/plan-request.ts';
import { MOST_WEEKS } from '../../core/plan/plan.ts';
import { daySchema } from '../../core/policy/primitives.ts';

export const DEFAULT_WEEKS = 2;
/** So far ahead every day of a plan still has four digits of a year. */
const LAST_DAY = '9990-01-01';

interface PlannerQuery {
  /** The first day that was asked for; null: today. */
  readonly from: string | null;
  readonly weeks: number;
  readonly restDays: NonNullable<PlanRequest['restDays']>;
}

export const isPlannedDay = (text: string): boolean => v.is(daySchema, text) && text < LAST_DAY;

const weeksOf = (text: string | null): number => {
  const weeks = Number(text ?? DEFAULT_WEEKS);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS ? weeks : DEFAULT_WEEKS;
};

/** What an address asks of the planner; what it cannot mean counts as not asked. */
export const readPlannerQuery = (get: (name: string) => string | null): PlannerQuery => {
  const from = get('from');
  return {
    from: from !== null && isPlannedDay(from) ? from : null,
    weeks: weeksOf(get('weeks')),
    restDays: get('rest') === 'closed' ? 'closed' : 'covered',
  };
};
