import { addDays } from '../../../core/plan/add-days.ts';
import { DAY } from '../../../core/clock/time-of-day.ts';
import type { DaySpan, TimeSpan } from '../../../core/plan/calendar-event.ts';
import type { Work } from '../repeat/work.ts';
import type { createZoneFinder } from '../zones/find-zone.ts';

/** What reading an event needs of its calendar. */
export interface CalendarContext {
  readonly zones: ReturnType<typeof createZoneFinder>;
  readonly work: Work;
  /** The days that are asked for. */
  readonly range: DaySpan;
  /** Every instant that can matter on them: a coverage window may end a day after it opened. */
  readonly instants: TimeSpan;
  /** The calendar takes back what it lists (METHOD:CANCEL). */
  readonly takesBack: boolean;
}

export const instantsOf = ({ from, to }: DaySpan): TimeSpan => ({
  start: Date.parse(`${from}T00:00:00Z`),
  end: Date.parse(`${addDays(to, 1)}T00:00:00Z`) + DAY,
});
