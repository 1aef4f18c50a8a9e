import { useCallback } from 'react';
import type { EditAction } from '../../core/board/edit.ts';
import { useDescribeEdit } from '../../state/use-describe-edit.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useUndoOffer } from '../../state/use-undo-offer.ts';
import { useToast } from '../../ui/use-toast.ts';

const TOAST = 'policy-edit';

/** Edits of this screen: each says what it did, what followed from it, and how to take it back; or why it was refused. */
export const useToldPolicyEdit = (): ((action: EditAction, followed?: string) => void) => {
  const edit = useEdit();
  const describe = useDescribeEdit();
  const toasts = useToast();
  const tell = useUndoOffer(toasts, TOAST);
  return useCallback(
    (action, followed = '') => {
      const done = describe(action);
      const outcome = edit(action);
      if (outcome.ok) tell(`${done}. ${followed}`.trim());
      else toasts.show({ id: TOAST, message: outcome.reason, tone: 'danger' });
    },
    [edit, describe, tell, toasts],
  );
};
