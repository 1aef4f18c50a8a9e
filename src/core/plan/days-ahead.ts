import type { Plan } from './plan.ts';

/**
 * The days of a plan that are still to come, `today` (UTC, `YYYY-MM-DD`) among them; all of them where the plan ends before,
 * so that a plan of the past still has a worst day (spec screens, Planner).
 *
 * @example daysAhead(plan.days, '2026-12-29').map(({ day }) => day) // ['2026-12-29', '2026-12-30', …]
 */
export const daysAhead = (days: Plan['days'], today: string): Plan['days'] => {
  const ahead = days.filter(({ day }) => day >= today);
  return ahead.length > 0 ? ahead : days;
};
