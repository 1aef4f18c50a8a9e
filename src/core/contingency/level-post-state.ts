import type { Board, Override } from '../board/board.ts';
import type { CheckIn } from '../board/record.ts';
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
 * the check-in's. Null where nothing was announced or set.
 *
 * @example levelPostState(board, 'emea', { override: null, checkIn }) // 'posted'
 */
export function levelPostState(
  { announcements }: Pick<Board, 'announcements'>,
  region: RegionId,
  { override, checkIn }: LevelCause,
): 'to-post' | 'posted' | 'skipped' | null {
  const key = override === null ? null : draftKey('level', region, override.at);
  if (key === null && checkIn === null) return null;
  const post = toldWords(announcements).findLast(
    (word) => word.kind === 'level' && (key === null ? word.checkIn === checkIn?.id : word.id.startsWith(key)),
  );
  if (post === undefined) return 'to-post';
  return post.state === 'skipped' ? 'skipped' : 'posted';
}
