import type { Board } from '../board/board.ts';
import type { RegionId } from '../policy/primitives.ts';

/**
 * Whether a region has a check-in from `from` to `now`, both included, in ms since the epoch (spec domain §4).
 *
 * @example hasCheckIn(board, 'emea', Date.parse('2026-12-29T09:30:00Z'), now) // true once Dana confirmed at 10:02
 */
export const hasCheckIn = (
  { checkIns }: Pick<Board, 'checkIns'>,
  region: RegionId,
  from: number,
  now: number,
): boolean =>
  checkIns.some((checkIn) => {
    if (checkIn.region !== region) return false;
    const at = Date.parse(checkIn.at);
    return at >= from && at <= now;
  });
