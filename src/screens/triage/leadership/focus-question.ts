import { formatUtcDay } from '../../../core/clock/format-utc-day.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import type { Standby } from '../../../core/level/standby-people.ts';

/** What leadership is asked about a focus day, ready to paste; `now` in ms. */
export const focusQuestion = (
  { person, level }: Standby,
  { region, live }: RegionState,
  asked: string,
  now: number,
): string =>
  `${asked}: may ${person.name} have a focus day today, ${formatUtcDay(now)}? ${region.name} is at level ${live ?? '–'} by its numbers; ${
    level === live ? `it stays there without ${person.name}` : `without ${person.name} it is at level ${level}`
  }.`;
