import type { PlannedDay } from '../../../core/plan/plan.ts';

/** What the head of a day tells; public holidays by day, in words. */
export const headProps = (
  { day, holiday, regions }: PlannedDay,
  today: string,
  publicHolidays?: ReadonlyMap<string, string>,
) => {
  const named = publicHolidays?.get(day);
  return {
    day,
    isToday: day === today,
    isRest: holiday || regions.every(({ rest }) => rest),
    holiday:
      named === undefined ? (holiday ? 'holiday' : null) : `${holiday ? 'holiday: ' : 'public holiday: '}${named}`,
  };
};
