import type { Board } from '../board/board.ts';
import type { CheckIn } from '../board/record.ts';
import type { RegionId } from '../policy/primitives.ts';

/**
 * A region's last check-in, of those since the levels came into play and not after `now` (spec domain §1, §4). The last is
 * the one that stands last on the board: clocks of different machines never decide it. Null when there was none; out of
 * play the last one ever.
 *
 * @example announcedCheckIn(board, 'emea', now)?.level // 4
 */
export const announcedCheckIn = (
  { checkIns, inPlay }: Pick<Board, 'checkIns' | 'inPlay'>,
  region: RegionId,
  now: number,
): CheckIn | null => {
  const since = inPlay === null ? -Infinity : Date.parse(inPlay.since);
  const last = checkIns.findLast((checkIn) => {
    const at = Date.parse(checkIn.at);
    return checkIn.region === region && at >= since && at <= now;
  });
  return last ?? null;
};
