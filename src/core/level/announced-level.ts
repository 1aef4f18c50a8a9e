import type { Board } from '../board/board.ts';
import type { RegionId } from '../policy/primitives.ts';
import { announcedCheckIn } from './announced-check-in.ts';
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
  const last = announcedCheckIn(board, region, now);
  return last === null ? null : { level: last.level, at: Date.parse(last.at), by: last.by };
};
