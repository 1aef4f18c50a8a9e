import type { Board } from '../board/board.ts';
import type { Announcement } from '../board/record.ts';
import type { RegionId } from '../policy/primitives.ts';

/**
 * Whether the decision not to tell a channel still holds: as long as the levels are in play and no later check-in of the
 * region was below the contingency's level, which ends what it obliged. Later is what stands after the check-in that the
 * skipped alert followed from; where it followed from none, what was made after it.
 *
 * @example skipLasts(board, 'emea', 5, skipped) // false once EMEA checked in at 4
 */
export function skipLasts(
  { inPlay, checkIns }: Pick<Board, 'inPlay' | 'checkIns'>,
  region: RegionId,
  level: number,
  skipped: Announcement,
): boolean {
  const at = Date.parse(skipped.at);
  if (inPlay === null || at < Date.parse(inPlay.since)) return false;
  const place = checkIns.findIndex(({ id }) => id === skipped.checkIn);
  return !checkIns.some(
    (checkIn, index) =>
      checkIn.region === region && checkIn.level < level && (place < 0 ? Date.parse(checkIn.at) > at : index > place),
  );
}
