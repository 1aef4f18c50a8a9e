import * as v from 'valibot';
import { RECORD_LIMIT, type Board } from '../board.ts';
import { findSettled } from '../change/find-settled.ts';
import { whyNotSettled } from '../change/why-not-settled.ts';
import type { Announcement } from '../record.ts';
import type { EditAction } from '../edit.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import { settledSchema } from './announcement-fields.ts';
import type { Applied, EditKind } from './edit-kind.ts';

export const settleAnnouncementSchema = actionSchema('settleAnnouncement', {
  announcement: settledSchema,
  /** An undo puts it back at its place. */
  position: v.exactOptional(positionSchema),
});
type SettleAnnouncement = v.InferOutput<typeof settleAnnouncementSchema>;

/** What was told to people cannot be made untold. */
function inverseOf({ id, state }: Announcement, draft: Announcement | undefined, position: number): EditAction | null {
  if (state === 'posted') return null;
  const back = draft === undefined ? { draft: null } : { draft, position };
  return { kind: 'reopenAnnouncement', announcement: id, ...back };
}

function note(board: Board, { announcement, position }: SettleAnnouncement): Applied {
  const index = board.announcements.findIndex(({ id }) => id === announcement.id);
  const draft = board.announcements[index];
  const others = draft ? board.announcements.toSpliced(index, 1) : board.announcements;
  if (others.length >= RECORD_LIMIT)
    return { ok: false, reason: `A board holds at most ${RECORD_LIMIT.toLocaleString('en')} announcements` };
  const announcements = others.toSpliced(position ?? others.length, 0, announcement);
  return { ok: true, board: { ...board, announcements }, inverse: inverseOf(announcement, draft, index) };
}

function wordsFor({ state, corrects }: Announcement, board: Board): string {
  if (state === 'posted') return corrects === null ? 'marked as posted' : 'corrected';
  if (state === 'skipped') return 'skipped';
  return corrects !== null && findSettled(board, corrects)?.state === 'skipped'
    ? 'to be posted after all'
    : 'not posted after all';
}

/**
 * Marks an announcement as posted, skipped (with the reason) or, as a correction of an earlier one, posted in other words
 * or not posted after all. It comes last in its list, in place of its draft: that order says what was told last. Posted
 * ones cannot be taken back, only corrected (spec domain §4).
 */
export const settleAnnouncement: EditKind<SettleAnnouncement> = {
  schema: settleAnnouncementSchema,
  apply: (board, action, mark) => {
    const reason = whyNotSettled(board, action.announcement, mark, action.position !== undefined);
    return reason === null ? note(board, action) : { ok: false, reason };
  },
  describe: ({ announcement }, board) => {
    const { channel, state, reason } = announcement;
    const what = `${channel}: ${wordsFor(announcement, board)}`;
    return state === 'posted' || !reason ? what : `${what}, ${reason}`;
  },
};
