import type { RegionState } from './region-state.ts';

/**
 * When a region's level in force is looked at again: at the end of leadership's override, else at its next check-in; ms since
 * the epoch (spec screens, Status: "until when"). A moment at or before now: any minute, a check-in is waited for. Null out
 * of play.
 *
 * @example lookedAtAgain(state) // 30 Dec 10:00 UTC, once today's check-in is done
 */
export const lookedAtAgain = ({ override, checkIn }: Pick<RegionState, 'override' | 'checkIn'>): number | null => {
  if (checkIn.state === 'none') return null;
  if (override !== null) return Date.parse(override.until);
  return checkIn.state === 'done' || checkIn.state === 'missed' ? checkIn.next : checkIn.at;
};
