import { useMemo } from 'react';
import type { Announcement } from '../core/board/record.ts';
import { announcementOf } from '../core/contingency/announcement-of.ts';
import { correctionOf } from '../core/contingency/correction-of.ts';
import type { Draft } from '../core/contingency/draft.ts';
import { useBoardStore } from './board-context.ts';
import { DONE, type Outcome } from './outcome.ts';
import { newId } from './store/new-id.ts';
import { signatureOf } from './store/signature-of.ts';
import { useEdit } from './use-edit.ts';

interface Settling {
  /** Notes that a draft was posted, in its own words unless others are given. This cannot be taken back. */
  readonly post: (draft: Draft, text?: string) => Outcome;
  readonly skip: (draft: Draft, reason: string) => Outcome;
  /** Changes the words of a draft. */
  readonly edit: (draft: Draft, text: string) => Outcome;
  /** Drops the changed words of a draft: it reads as the policy words it again. */
  readonly discard: (draft: Draft) => Outcome;
  /** Notes that an announcement was never posted, or never skipped, after all. */
  readonly retract: (announcement: Announcement, reason: string) => Outcome;
  /** Notes that an announcement was posted again, in other words. */
  readonly correct: (announcement: Announcement, text: string) => Outcome;
}

/** What becomes of drafts and of what was told, in the name of who is at this device. */
export const useSettle = (): Settling => {
  const { clock, preferences } = useBoardStore();
  const edit = useEdit();
  return useMemo(() => {
    const mark = () => ({ at: new Date(clock.now()).toISOString(), by: signatureOf(preferences.getState()) });
    const settle = (announcement: Announcement): Outcome => edit({ kind: 'settleAnnouncement', announcement });
    const correction = () => ({ id: newId(), ...mark() });
    return {
      post: (draft, text = draft.text) => settle(announcementOf(draft, { state: 'posted', text, ...mark() })),
      skip: (draft, reason) => settle(announcementOf(draft, { state: 'skipped', reason, ...mark() })),
      edit(draft, text) {
        if (text === draft.text) return DONE;
        const announcement = announcementOf(draft, { state: 'drafted', text, ...mark() });
        return edit({ kind: 'draftAnnouncement', announcement });
      },
      discard: ({ id, edited }) => (edited === null ? DONE : edit({ kind: 'discardDraft', announcement: id })),
      retract: (told, reason) => settle(correctionOf(told, { state: 'retracted', reason, ...correction() })),
      correct: (told, text) => settle(correctionOf(told, { state: 'posted', text, reason: '', ...correction() })),
    };
  }, [clock, preferences, edit]);
};
