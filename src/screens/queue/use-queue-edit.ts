import { useCallback } from 'react';
import type { EditAction } from '../../core/board/edit.ts';
import { useDescribeEdit } from '../../state/use-describe-edit.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useUndoOffer } from '../../state/use-undo-offer.ts';
import { useToast } from '../../ui/use-toast.ts';

/** One place for the newest edit, so that its Undo never takes back another. */
const TOAST = 'queue-edit';

export interface QueueEdit {
  /** Makes an edit and offers to take it back. A refusal is for the caller to show. */
  readonly edit: (action: EditAction) => ReturnType<ReturnType<typeof useEdit>>;
  /** The same where there is no field to show a refusal beside. */
  readonly act: (action: EditAction) => boolean;
}

/** Edits of this screen: each says what it did and can be taken back at once. */
export const useQueueEdit = (): QueueEdit => {
  const makeEdit = useEdit();
  const describe = useDescribeEdit();
  const toasts = useToast();
  const tell = useUndoOffer(toasts, TOAST);

  const edit = useCallback(
    (action: EditAction) => {
      const message = describe(action);
      const outcome = makeEdit(action);
      if (outcome.ok) tell(message);
      return outcome;
    },
    [describe, makeEdit, tell],
  );
  const act = useCallback(
    (action: EditAction) => {
      const outcome = edit(action);
      if (!outcome.ok) toasts.show({ id: TOAST, message: outcome.reason, tone: 'danger' });
      return outcome.ok;
    },
    [edit, toasts],
  );
  return { edit, act };
};
