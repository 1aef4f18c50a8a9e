import * as v from 'valibot';
import { RECORD_LIMIT, type Board } from '../board.ts';
import { findSettled } from '../change/find-settled.ts';
import { settledWords } from '../change/settled-words.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import { draftedSchema } from './announcement-fields.ts';
import type { Applied, EditKind } from './edit-kind.ts';

export const draftAnnouncementSchema = actionSchema('draftAnnouncement', {
  announcement: draftedSchema,
  /** An undo puts it back at its place. */
  position: v.exactOptional(positionSchema),
});
type DraftAnnouncement = v.InferOutput<typeof draftAnnouncementSchema>;

function write(board: Board, { kind, announcement, position }: DraftAnnouncement): Applied {
  const { announcements } = board;
  const index = announcements.findIndex(({ id }) => id === announcement.id);
  const old = announcements[index];
  if (old) {
    const changed = announcements.with(index, announcement);
    return { ok: true, board: { ...board, announcements: changed }, inverse: { kind, announcement: old } };
  }
  if (announcements.length >= RECORD_LIMIT)
    return { ok: false, reason: `A board holds at most ${RECORD_LIMIT.toLocaleString('en')} announcements` };
  return {
    ok: true,
    board: { ...board, announcements: announcements.toSpliced(position ?? announcements.length, 0, announcement) },
    inverse: { kind: 'discardDraft', announcement: announcement.id },
  };
}

/** Keeps changed words of a draft under its id, in place of earlier ones; not once somebody marked it posted or skipped. */
export const draftAnnouncement: EditKind<DraftAnnouncement> = {
  schema: draftAnnouncementSchema,
  apply: (board, action, mark) => {
    const settled = findSettled(board, action.announcement.id);
    return settled ? { ok: false, reason: settledWords(settled, mark) } : write(board, action);
  },
  describe: ({ announcement }) => `${announcement.channel}: draft reworded`,
};
