import { formatDay } from '../../../core/clock/format-day.ts';
import { dayOfStates } from '../../../core/plan/day-of-states.ts';
import type { Planner } from '../use-planner.ts';

/** A column of the grid as one region has it. */
export interface GridDay {
  /** UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** "Thu 24 Dec" */
  readonly name: string;
  readonly isToday: boolean;
  readonly isRest: boolean;
  readonly isHoliday: boolean;
  /** The states on the board speak of this day. */
  readonly hasStates: boolean;
}

export interface GridColumns {
  /** As no region has them: for the head, and people of a region that the policy does not have. */
  readonly days: readonly GridDay[];
  readonly byRegion: Readonly<Record<string, readonly GridDay[]>>;
}

/** The columns of the grid; public holidays by day are those of the regions' countries. */
export const gridDays = (
  { plan, policy, today, now }: Pick<Planner, 'plan' | 'policy' | 'today' | 'now'>,
  publicHolidays: ReadonlyMap<string, readonly { readonly region: string }[]>,
): GridColumns => {
  const daysOf = (place: number): GridDay[] => {
    const region = policy.regions[place];
    const stateDay = region === undefined ? '' : dayOfStates(region, now);
    return plan.days.map(({ day, holiday, regions }) => ({
      day,
      name: formatDay(day),
      isToday: day === today,
      isRest: regions[place]?.rest ?? holiday,
      isHoliday: holiday || (publicHolidays.get(day)?.some((one) => one.region === region?.id) ?? false),
      hasStates: day === stateDay,
    }));
  };
  const byRegion = Object.fromEntries(policy.regions.map(({ id }, place) => [id, daysOf(place)]));
  return { days: daysOf(-1), byRegion };
};
