import type { Board, Override } from '../board/board.ts';
import type { Announcement, CheckIn } from '../board/record.ts';
import type { RegionId } from '../policy/primitives.ts';
import { draftKey } from './draft-key.ts';
import { toldWords } from './told-words.ts';

/** What the level in force comes from; both null where nothing was announced or set. */
interface LevelCause {
  readonly override: Pick<Override, 'at'> | null;
  readonly checkIn: Pick<CheckIn, 'id'> | null;
}

/**
 * What became of the post that tells the company a region's level in force: the override's while leadership sets it, else
 * the check-in's. Either is to be posted again where the company was told the other since: of an override that is over, or of
 * the check-in by somebody who ended the override and took that back. Null where nothing was announced or set. `now` in ms
 * since the epoch.
 *
 * @example levelPostState(board, 'emea', { override: null, checkIn }, now) // 'posted'
 */
export function levelPostState(
  { announcements }: Pick<Board, 'announcements'>,
  region: RegionId,
  { override, checkIn }: LevelCause,
  now: number,
): 'to-post' | 'posted' | 'skipped' | null {
  const key = override === null ? null : draftKey('level', region, override.at);
  if (key === null && checkIn === null) return null;
  const words = toldWords(announcements).filter(({ kind }) => kind === 'level');
  const place = words.findLastIndex((word) => (key === null ? word.checkIn === checkIn?.id : word.id.startsWith(key)));
  const post = words[place];
  const later = words.slice(place + 1).filter((word) => isTold(word, region, now));
  // Of what the company was told since, an override is over by then, and under one everything is.
  if (post === undefined || later.some((word) => key !== null || word.checkIn === null)) return 'to-post';
  return post.state === 'skipped' ? 'skipped' : 'posted';
}

const isTold = ({ region, state, at }: Announcement, own: RegionId, now: number): boolean =>
  region === own && state === 'posted' && Date.parse(at) <= now;
