import type { Board } from '../board/board.ts';
import type { Announcement, CheckIn } from '../board/record.ts';
import type { Draft } from '../contingency/draft.ts';
import { toldLog, type ToldEntry } from '../contingency/told-log.ts';

/** A check-in with everything that it drafted, and what became of it. */
export interface CheckInRecord {
  readonly checkIn: CheckIn;
  /** Posted, skipped or retracted, in the order of the board. */
  readonly told: readonly ToldEntry[];
  /** Changed words that nobody was told. */
  readonly drafted: readonly Announcement[];
  /** What is still to post, as the board works it out now. */
  readonly toPost: readonly Draft[];
}

/**
 * Every check-in, the newest of the board first, with its messages and their posting state (spec screens, History). `drafts` are
 * those that the board works out now; those of the past that nobody settled are not kept.
 *
 * @example checkInRecords(board, drafts)[0]?.told.map(({ state }) => state) // ['posted', 'skipped']
 */
export function checkInRecords(
  board: Pick<Board, 'checkIns' | 'announcements'>,
  drafts: readonly Draft[],
): CheckInRecord[] {
  const told = toldLog(board).toReversed();
  const toPost = new Set(drafts.map(({ id }) => id));
  return board.checkIns.toReversed().map((checkIn) => ({
    checkIn,
    told: told.filter(({ announcement }) => announcement.checkIn === checkIn.id),
    drafted: board.announcements.filter(
      ({ id, state, checkIn: of }) => state === 'drafted' && of === checkIn.id && !toPost.has(id),
    ),
    toPost: drafts.filter((draft) => draft.checkIn === checkIn.id),
  }));
}
