import { formatUtcMoment } from '../core/clock/format-utc-moment.ts';
import type { BoardState } from '../core/level/region-state.ts';

/** A check-in that somebody has to make now. */
export interface DueCheckIn {
  /** The same for the region and the check-in time, whoever looks and however often. */
  readonly occurrence: string;
  readonly region: string;
  /** In words: "The 10:00 UTC check-in is due." */
  readonly text: string;
}

/** The check-ins that are due or overdue at `now` (ms since the epoch), by the clock alone: after a sleep as before it. */
export const dueCheckIns = ({ regions }: Pick<BoardState, 'regions'>, now: number): readonly DueCheckIn[] =>
  regions.flatMap(({ region, checkIn: { state, at } }) => {
    if (state !== 'due' && state !== 'overdue') return [];
    const occurrence = `${region.id} ${new Date(at).toISOString()}`;
    return [{ occurrence, region: region.name, text: `The ${formatUtcMoment(at, now)} check-in is ${state}.` }];
  });
