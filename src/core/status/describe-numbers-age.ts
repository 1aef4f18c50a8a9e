import { checkInTime } from '../clock/check-in-time.ts';
import { formatDuration } from '../clock/format-duration.ts';
import { DAY, MINUTE } from '../clock/time-of-day.ts';
import type { Policy } from '../policy/policy.ts';
import type { StatusRegion } from './status-file.ts';

export interface NumbersAge {
  readonly text: string;
  /** From before the region's last check-in became due, by the reader's clock. */
  readonly old: boolean;
}

type Rules = Pick<Policy, 'regions' | 'checkIns'>;

// A region that the reader's policy does not have is asked for once a day, too.
const askedAt = ({ regions, checkIns }: Rules, id: string, now: number): number => {
  const region = regions.find((one) => one.id === id);
  return region === undefined ? now - DAY : checkInTime(region, now).last - checkIns.dueBefore * MINUTE;
};

/**
 * How old the numbers behind a region's state are at `now` (ms since the epoch), for its reader: a report that lay in a link
 * over the next check-in is old, however fresh it was. Null where no numbers were entered.
 *
 * @example describeNumbersAge(policy, emea, now) // { text: 'Numbers from 12 min ago.', old: false }
 */
export function describeNumbersAge(
  policy: Rules,
  { id, countsAt, working }: Pick<StatusRegion, 'id' | 'countsAt' | 'working'>,
  now: number,
): NumbersAge | null {
  if (working === null) return null;
  if (countsAt === null) return { text: 'Nobody knows how old these numbers are.', old: false };
  const at = Date.parse(countsAt);
  const when = now - at < MINUTE ? 'just now' : `${formatDuration(now - at)} ago`;
  if (at < askedAt(policy, id, now)) return { text: `These numbers are old: entered ${when}.`, old: true };
  return { text: when === 'just now' ? 'Numbers from just now.' : `Numbers from ${when}.`, old: false };
}
