import { useCallback, useId } from 'react';
import type { EditAction } from '../../core/board/edit.ts';
import type { Outcome } from '../../state/outcome.ts';
import { useDescribeEdit } from '../../state/use-describe-edit.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useUndoToast } from './use-undo-toast.ts';

/** Edits that say in passing what they did, and can be taken back there. */
export const useToldEdit = (): ((action: EditAction) => Outcome) => {
  const edit = useEdit();
  const describe = useDescribeEdit();
  const tell = useUndoToast(useId());
  return useCallback(
    (action) => {
      const message = describe(action);
      const outcome = edit(action);
      if (outcome.ok) tell(message);
      return outcome;
    },
    [edit, describe, tell],
  );
};
