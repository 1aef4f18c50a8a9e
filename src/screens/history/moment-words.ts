import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import { formatUtcWeekday } from '../../core/clock/format-utc-weekday.ts';
import { DAY } from '../../core/clock/time-of-day.ts';
import type { Period } from './use-period.ts';

/** Beyond this a day without its year could be one of two. */
const LONG = 300 * DAY;

const yearOf = (at: number): number => new Date(at).getUTCFullYear();

/** A UTC day of a period, short enough for an axis. */
export const dayWords =
  ({ from, to }: Pick<Period, 'from' | 'to'>) =>
  (at: number): string =>
    to - from > LONG ? `${formatUtcDay(at)} ${yearOf(at)}` : formatUtcWeekday(at);

/** A moment of a period, in UTC. */
export const momentWords = (period: Pick<Period, 'from' | 'to'>): ((at: number) => string) => {
  const words = dayWords(period);
  return (at) => `${words(at)} ${formatUtcTime(at)}`;
};
