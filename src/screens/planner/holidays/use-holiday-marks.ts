import { useMemo } from 'react';
import { usePlanner } from '../use-planner.ts';
import { holidayWords } from './holiday-words.ts';
import { usePublicHolidays } from './use-public-holidays.ts';

/** What the heads of days say of public holidays, by day. */
export function useHolidayMarks(): ReadonlyMap<string, string> {
  const { policy } = usePlanner();
  const holidays = usePublicHolidays();
  return useMemo(() => {
    const nameOf = (id: string): string => policy.regions.find((region) => region.id === id)?.name ?? id;
    return new Map([...holidays].map(([day, list]) => [day, holidayWords(list, nameOf)]));
  }, [holidays, policy]);
}
