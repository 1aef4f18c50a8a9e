import { formatUtcDay } from '../clock/format-utc-day.ts';
import { formatUtcTime } from '../clock/format-utc-time.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import type { UnknownLevel } from './region-state.ts';

/**
 * A level that nobody knows because a check-in was missed, with the last one that was told; its day is named where it is not
 * the UTC day of `now` (ms since the epoch).
 *
 * @example describeUnknown({ missedAt, last: { level: 4, at, by: 'Dana' } }, now) // 'unknown, last 4 at 10:02 UTC'
 */
export const describeUnknown = ({ last }: UnknownLevel, now: number): string => {
  if (last === null) return 'unknown, never announced';
  const day = startOfDay(last.at) === startOfDay(now) ? '' : ` on ${formatUtcDay(last.at)}`;
  return `unknown, last ${last.level}${day} at ${formatUtcTime(last.at)} UTC`;
};
