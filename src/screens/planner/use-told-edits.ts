import { useCallback, useMemo } from 'react';
import { useDescribeEdit } from '../../state/use-describe-edit.ts';
import { useEdit } from '../../state/use-edit.ts';
import { refused } from '../../state/outcome.ts';
import { useLocked } from '../../state/use-locked.ts';
import { useRefusal } from '../../state/use-refusal.ts';
import { useUndoOffer } from '../../state/use-undo-offer.ts';
import { useToast } from '../../ui/use-toast.ts';
import type { PlannerEdit } from './planner-edit.ts';

/** One place for the newest edit, so that its Undo never takes back another. */
const TOAST = 'planner-edit';

/** Edits that say what they did and offer to take it back. Made once by the screen: one part's edit ends another's offer. */
export const useToldEdits = (): PlannerEdit => {
  const makeEdit = useEdit();
  const describe = useDescribeEdit();
  const { dismiss } = useRefusal();
  const locked = useLocked();
  const toasts = useToast();
  const tell = useUndoOffer(toasts, TOAST);

  const edit = useCallback<PlannerEdit['edit']>(
    (action, words) => {
      const message = describe(action);
      const outcome = locked === null ? makeEdit(action) : refused(locked);
      if (outcome.ok) tell(words ?? message);
      else dismiss();
      return outcome;
    },
    [describe, dismiss, locked, makeEdit, tell],
  );
  const act = useCallback<PlannerEdit['act']>(
    (action, words) => {
      const outcome = edit(action, words);
      if (!outcome.ok) toasts.show({ id: TOAST, message: outcome.reason, tone: 'danger' });
      return outcome;
    },
    [edit, toasts],
  );
  return useMemo(() => ({ edit, act, locked }), [edit, act, locked]);
};
