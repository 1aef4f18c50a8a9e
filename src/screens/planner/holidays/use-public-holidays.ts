import { useEffect, useMemo } from 'react';
import type { Plan } from '../../../core/plan/plan.ts';
import { useHolidayPlaces } from '../../../state/holidays/use-holiday-places.ts';
import { usePlanner } from '../use-planner.ts';

/** A public holiday where a region's people are. */
export interface RegionHoliday {
  readonly region: string;
  /** "Germany, Bayern" */
  readonly country: string;
  readonly name: string;
}

/** More years than anybody plans for are not kept. */
const MOST_YEARS = 20;

/** Holidays of several days may begin in the year before. */
export const yearsOf = ({ from, days }: Plan): number[] => {
  const first = Number(from.slice(0, 4)) - 1;
  const last = Number((days.at(-1)?.day ?? from).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
};

/** The public holidays of the plan's days, by day: of those regions for which somebody said on this device where they are. */
export function usePublicHolidays(): ReadonlyMap<string, readonly RegionHoliday[]> {
  const { plan, policy } = usePlanner();
  const { places, found, setPlace } = useHolidayPlaces();
  useEffect(() => {
    const years = yearsOf(plan);
    for (const [region, place] of Object.entries(places)) {
      const known = found[region]?.years ?? [];
      if (years.every((year) => known.includes(year))) continue;
      // Years of other tabs stay, so that two never undo each other's. Without a network the marks of these are missing.
      const kept = known.length > MOST_YEARS ? [] : known;
      setPlace(region, place, [...new Set([...kept, ...years])]).catch(() => {});
    }
  }, [plan, places, found, setPlace]);
  return useMemo(() => {
    const days = new Set(plan.days.map(({ day }) => day));
    const holidays = new Map<string, RegionHoliday[]>();
    for (const { id } of policy.regions)
      for (const { day, name } of found[id]?.holidays ?? [])
        if (days.has(day))
          holidays.set(day, [...(holidays.get(day) ?? []), { region: id, country: places[id]?.label ?? '', name }]);
    return holidays;
  }, [plan, policy, places, found]);
}
