import { useCallback, useEffect, useRef } from 'react';
import type { EditAction } from '../../core/board/edit.ts';
import { useDescribeEdit } from '../../state/use-describe-edit.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useUndo } from '../../state/use-undo.ts';
import { useToast } from '../../ui/use-toast.ts';

const TOAST = 'policy-edit';

/** Edits of this screen: each says what it did, what followed from it, and how to take it back; or why it was refused. */
export const useToldPolicyEdit = (): ((action: EditAction, followed?: string) => void) => {
  const edit = useEdit();
  const describe = useDescribeEdit();
  const { undoThis, undoText } = useUndo();
  const { show, dismiss } = useToast();
  const told = useRef<string | null>(null);
  // Undone elsewhere, or followed by another edit: the offer no longer fits.
  useEffect(() => {
    if (told.current === null || told.current === undoText) return;
    told.current = null;
    dismiss(TOAST);
  }, [undoText, dismiss]);
  return useCallback(
    (action, followed = '') => {
      const done = describe(action);
      const outcome = edit(action);
      told.current = outcome.ok ? done : null;
      if (outcome.ok)
        show({ id: TOAST, message: `${done}. ${followed}`.trim(), action: { label: 'Undo', onAction: undoThis() } });
      else show({ id: TOAST, message: outcome.reason, tone: 'danger' });
    },
    [edit, describe, undoThis, show],
  );
};
