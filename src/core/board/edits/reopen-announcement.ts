import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import type { Board, Stamp } from '../board.ts';
import { channelOf } from '../change/channel-of.ts';
import { findSettled } from '../change/find-settled.ts';
import { settledWords } from '../change/settled-words.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import { draftedSchema } from './announcement-fields.ts';
import type { EditKind } from './edit-kind.ts';

export const reopenAnnouncementSchema = actionSchema('reopenAnnouncement', {
  announcement: idSchema,
  /** The changed words that it had before, and their place; null for those of the policy. */
  draft: v.nullable(draftedSchema),
  position: v.exactOptional(positionSchema),
});
type ReopenAnnouncement = v.InferOutput<typeof reopenAnnouncementSchema>;

function refusal(board: Board, { announcement: id, draft }: ReopenAnnouncement, mark: Stamp): string | null {
  const settled = findSettled(board, id);
  if (!settled) return 'This announcement is not settled any more';
  if (settled.state === 'posted') return `${settledWords(settled, mark)}: correct it instead`;
  if (draft !== null && draft.id !== id) return 'These words belong to another announcement';
  const correction = board.announcements.find(({ corrects, state }) => corrects === id && state !== 'drafted');
  return correction ? 'It was corrected since: correct that instead' : null;
}

/** Takes back that an announcement was skipped, or that one was taken back. What was posted stays: it is corrected. */
export const reopenAnnouncement: EditKind<ReopenAnnouncement> = {
  schema: reopenAnnouncementSchema,
  apply: (board, action, mark) => {
    const reason = refusal(board, action, mark);
    if (reason !== null) return { ok: false, reason };
    const { announcement: id, draft, position: place } = action;
    const position = board.announcements.findIndex((one) => one.id === id);
    const [settled] = board.announcements.slice(position);
    if (!settled) return { ok: false, reason: 'This announcement is not settled any more' };
    const others = board.announcements.toSpliced(position, 1);
    return {
      ok: true,
      board: { ...board, announcements: draft ? others.toSpliced(place ?? others.length, 0, draft) : others },
      inverse: { kind: 'settleAnnouncement', announcement: settled, position },
    };
  },
  describe: ({ announcement }, board) => {
    const settled = findSettled(board, announcement);
    const before = settled?.corrects ? findSettled(board, settled.corrects)?.state : 'posted';
    const restored = before === 'skipped' ? 'skipped after all' : 'posted after all';
    return `${channelOf(board, announcement)}: ${settled?.state === 'retracted' ? restored : 'no longer skipped'}`;
  },
};
