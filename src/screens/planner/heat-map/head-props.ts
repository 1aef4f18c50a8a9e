import type { PlannedDay } from '../../../core/plan/plan.ts';

/** What the head of a day tells. */
export const headProps = ({ day, holiday, regions }: PlannedDay, today: string) => ({
  day,
  isToday: day === today,
  isRest: holiday || regions.every(({ rest }) => rest),
  holiday: holiday ? 'holiday' : null,
});
