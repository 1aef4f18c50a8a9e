import { formatUtcTime } from '../clock/format-utc-time.ts';
import type { RegionState } from '../level/region-state.ts';
import { dayWord } from './day-word.ts';

/**
 * When outsiders hear of a region again, from its check-ins; empty while the levels are not in play (spec domain §4).
 *
 * @example describeNextWord(state, now) // 'Next word at the 10:00 UTC check-in tomorrow.'
 */
export function describeNextWord({ checkIn }: Pick<RegionState, 'checkIn'>, now: number): string {
  const checkInAt = (instant: number): string => `${formatUtcTime(instant)} UTC check-in`;
  const wordAt = (instant: number): string => `Next word at the ${checkInAt(instant)} ${dayWord(instant, now)}.`;
  const { state, at, next } = checkIn;
  if (state === 'none') return '';
  if (state === 'done') return wordAt(next);
  if (state === 'missed') return `The ${checkInAt(at)} ${dayWord(at, now)} was missed. ${wordAt(next)}`;
  if (at > now) return wordAt(at);
  return state === 'overdue'
    ? `The ${checkInAt(at)} is late; word comes as soon as it is done.`
    : `Next word any minute: the ${checkInAt(at)} is due.`;
}
