import { formatDuration } from '../clock/format-duration.ts';
import type { CountsAge } from './region-state.ts';

/**
 * How old the counts are, in one sentence; loud wording where they are older than the last check-in time.
 *
 * @example describeCountsAge(state.counts, now) // 'Counts updated 12 min ago by Dana'
 */
export const describeCountsAge = ({ state, newest }: CountsAge, now: number): string => {
  if (state === 'none') return 'No numbers entered yet';
  if (newest === null) return 'Nobody knows how old these counts are';
  const age = now - Date.parse(newest.at);
  const when = age < 60_000 ? 'just now' : `${formatDuration(age)} ago`;
  const by = newest.by === '' ? '' : ` by ${newest.by}`;
  return state === 'old' ? `Old counts: last updated ${when}${by}` : `Counts updated ${when}${by}`;
};
