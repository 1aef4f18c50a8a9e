import { formatUtcTime } from '../clock/format-utc-time.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import { lookedAtAgain } from '../level/looked-at-again.ts';
import type { RegionState } from '../level/region-state.ts';
import { dayWord } from '../status/day-word.ts';

/**
 * Until when a region's level in force holds, in words, with the day where it is not the UTC day of `now` (ms since the
 * epoch). Empty out of play.
 *
 * @example describeUntil(state, now) // 'the 10:00 UTC check-in tomorrow', or of an override '16:00 UTC'
 */
export function describeUntil(state: Pick<RegionState, 'override' | 'checkIn' | 'inForceBy'>, now: number): string {
  const until = lookedAtAgain(state);
  if (until === null) return '';
  const time = `${formatUtcTime(until)} UTC`;
  const what = state.override === null ? `the ${time} check-in` : time;
  return startOfDay(until) === startOfDay(now) ? what : `${what} ${dayWord(until, now)}`;
}
