import { compareSeverity } from './compare-severity.ts';
import type { Plan, PlannedDay } from './plan.ts';
import { severityOf } from './severity-of.ts';

/**
 * The worst day of a plan: the highest level, of several such days the one with more uncovered windows, then with the higher
 * levels together, then the earliest. Null while no day has a level.
 *
 * @example worstDay(plan)?.day // '2026-12-25'
 */
export const worstDay = ({ days }: Pick<Plan, 'days'>): PlannedDay | null => {
  let worst: PlannedDay | null = null;
  for (const day of days) {
    if (day.level === null) continue;
    if (worst === null || compareSeverity(severityOf(day.regions), severityOf(worst.regions)) > 0) worst = day;
  }
  return worst;
};
