import type { Draft } from '../../../core/contingency/draft.ts';
import { useSettle } from '../../../state/use-settle.ts';
import { useToast } from '../../../ui/use-toast.ts';
import { useUndoToast } from '../use-undo-toast.ts';

const TOAST = 'settled';

interface ToldSettle {
  readonly post: (draft: Draft) => void;
  readonly skip: (draft: Draft, reason: string) => void;
}

/** Settles drafts, says so, and leads the focus on. What was skipped can be taken back; what was posted is corrected. */
export const useToldSettle = (after: (draft: Draft) => HTMLElement | null): ToldSettle => {
  const settle = useSettle();
  const { show } = useToast();
  const tellUndoable = useUndoToast(TOAST);
  return {
    post(draft) {
      const next = after(draft);
      if (!settle.post(draft).ok) return;
      const message = draft.question ? 'Noted: leadership takes cases' : `${draft.channel} marked as posted`;
      show({ id: TOAST, message, tone: 'success' });
      next?.focus();
    },
    skip(draft, reason) {
      const next = after(draft);
      if (!settle.skip(draft, reason).ok) return;
      tellUndoable(draft.question ? 'Noted: leadership takes no cases' : `${draft.channel} skipped`);
      next?.focus();
    },
  };
};
