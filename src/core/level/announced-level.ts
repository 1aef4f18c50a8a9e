import type { Board } from '../board/board.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { AnnouncedLevel } from './region-state.ts';

/**
 * The level that a region's last check-in told the company, of those since the levels came into play and not after `now`
 * (spec domain §1, §4). The last is the one that stands last on the board: clocks of different machines never decide it. Null
 * when there was none, or when not in play and none was ever made.
 *
 * @example announcedLevel(board, 'emea', now) // { level: 4, at: 1798538520000, by: 'Dana' }
 */
export const announcedLevel = (
  board: Pick<Board, 'checkIns' | 'inPlay'>,
  region: RegionId,
  now: number,
): AnnouncedLevel | null => {
  const since = board.inPlay === null ? -Infinity : Date.parse(board.inPlay.since);
  const newest = board.checkIns.findLast((checkIn) => {
    const at = Date.parse(checkIn.at);
    return checkIn.region === region && at >= since && at <= now;
  });
  return newest === undefined ? null : { level: newest.level, at: Date.parse(newest.at), by: newest.by };
};
