import { useCallback, useEffect, useRef } from 'react';
import type { EditAction } from '../../core/board/edit.ts';
import { useDescribeEdit } from '../../state/use-describe-edit.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useUndo } from '../../state/use-undo.ts';
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
  const { undoThis, undoText } = useUndo();
  const toasts = useToast();
  const told = useRef<string | null>(null);

  // Undone elsewhere, or followed by another edit: the offer no longer fits.
  useEffect(() => {
    if (told.current === null || told.current === undoText) return;
    told.current = null;
    toasts.dismiss(TOAST);
  }, [undoText, toasts]);

  const edit = useCallback(
    (action: EditAction) => {
      const message = describe(action);
      const outcome = makeEdit(action);
      if (!outcome.ok) return outcome;
      told.current = message;
      toasts.show({ id: TOAST, message, action: { label: 'Undo', onAction: undoThis() } });
      return outcome;
    },
    [describe, makeEdit, toasts, undoThis],
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
