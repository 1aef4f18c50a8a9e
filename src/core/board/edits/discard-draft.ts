import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { channelOf } from '../change/channel-of.ts';
import { settledWords } from '../change/settled-words.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const discardDraftSchema = actionSchema('discardDraft', { announcement: idSchema });

/** Drops the changed words of a draft, which then reads as the policy words it; not once somebody marked it posted or skipped. */
export const discardDraft: EditKind<InferOutput<typeof discardDraftSchema>> = {
  schema: discardDraftSchema,
  apply: (board, { announcement: id }, mark) => {
    const position = board.announcements.findIndex((one) => one.id === id);
    const old = board.announcements[position];
    if (!old) return { ok: false, reason: 'This draft has no words of its own any more' };
    if (old.state !== 'drafted') return { ok: false, reason: settledWords(old, mark) };
    return {
      ok: true,
      board: { ...board, announcements: board.announcements.toSpliced(position, 1) },
      inverse: { kind: 'draftAnnouncement', announcement: old, position },
    };
  },
  describe: ({ announcement }, board) => `${channelOf(board, announcement)}: own words of the draft dropped`,
};
