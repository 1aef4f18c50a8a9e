import type { Board } from '../board/board.ts';
import type { Announcement } from '../board/record.ts';
import type { RegionId } from '../policy/primitives.ts';

/**
 * The alerts and stand-downs that a region's channels have received, or that somebody decided not to send, since the
 * levels came into play; newest first, of the same moment the one noted later. Drafts are not among them: nobody was
 * told. One that names no region is for all.
 *
 * @example toldSince(board, 'emea')[0]?.kind // 'alert'
 */
export function toldSince(
  { announcements, inPlay }: Pick<Board, 'announcements' | 'inPlay'>,
  region: RegionId,
): Announcement[] {
  if (inPlay === null) return [];
  const since = Date.parse(inPlay.since);
  return announcements
    .filter(
      ({ kind, state }) => (kind === 'alert' || kind === 'stand-down') && state !== 'drafted' && state !== 'retracted',
    )
    .filter((told) => (told.region === null || told.region === region) && Date.parse(told.at) >= since)
    .toReversed()
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
