import { formatUtcDay } from '../clock/format-utc-day.ts';
import { formatUtcTime } from '../clock/format-utc-time.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import type { RegionState } from '../level/region-state.ts';

const DAY = 86_400_000;

/**
 * When the next word about a region comes, or that it is late; empty when the levels are not in play.
 *
 * @example describeNextWord(state, now) // 'Next word at the 10:00 UTC check-in tomorrow.'
 */
export const describeNextWord = ({ checkIn }: Pick<RegionState, 'checkIn'>, now: number): string => {
  if (checkIn.state === 'none') return '';
  const late = checkIn.state === 'overdue' || checkIn.state === 'missed';
  const next = checkIn.state === 'done' || checkIn.state === 'missed' ? checkIn.next : checkIn.at;
  const word = `Next word at the ${formatUtcTime(next)} UTC check-in ${dayName(next, now)}.`;
  if (!late) return word;
  const missed = `The ${formatUtcTime(checkIn.at)} UTC check-in ${checkIn.state === 'missed' ? 'was missed' : 'is overdue'}.`;
  return checkIn.state === 'missed' ? `${missed} ${word}` : missed;
};

const dayName = (instant: number, now: number): string => {
  const days = Math.round((startOfDay(instant) - startOfDay(now)) / DAY);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `on ${formatUtcDay(instant)}`;
};
