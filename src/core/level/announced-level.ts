import type { Board } from '../board/board.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { AnnouncedLevel } from './region-state.ts';

/**
 * The level that a region's last check-in told the company, of those since the levels came into play and not after `now`
 * (spec domain §1, §4). Null when there was none, or when not in play and none was ever made.
 *
 * @example announcedLevel(board, 'emea', now) // { level: 4, at: 1798538520000, by: 'Dana' }
 */
export const announcedLevel = (
  board: Pick<Board, 'checkIns' | 'inPlay'>,
  region: RegionId,
  now: number,
): AnnouncedLevel | null => {
  const since = board.inPlay === null ? -Infinity : Date.parse(board.inPlay.since);
  let newest: AnnouncedLevel | null = null;
  for (const checkIn of board.checkIns) {
    const at = Date.parse(checkIn.at);
    if (checkIn.region !== region || at < since || at > now) continue;
    if (newest === null || at >= newest.at) newest = { level: checkIn.level, at, by: checkIn.by };
  }
  return newest;
};
