import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Person } from '../../core/board/board.ts';
import type { EditAction } from '../../core/board/edit.ts';
import { useDescribeEdit } from '../../state/use-describe-edit.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useUndo } from '../../state/use-undo.ts';
import { useToast } from '../../ui/use-toast.ts';

const TOAST = 'leave-list';

/** Takes a person off the list: from the board, or into another region. */
export type LeaveList = (person: Person, action: EditAction) => void;

/** Lets somebody leave the list, offers to take that back, and puts the focus on the row that moves up. */
export const useLeaveList = (list: RefObject<HTMLElement | null>): LeaveList => {
  const edit = useEdit();
  const describe = useDescribeEdit();
  const { undo, undoText } = useUndo();
  const { show, dismiss } = useToast();
  const told = useRef<string | null>(null);

  // Undone elsewhere, or followed by another edit: the offer no longer fits.
  useEffect(() => {
    if (told.current === null || told.current === undoText) return;
    told.current = null;
    dismiss(TOAST);
  }, [undoText, dismiss]);

  return useCallback(
    (person, action) => {
      const message = describe(action);
      const next = countAfter(list, person);
      if (!edit(action).ok) return;
      told.current = message;
      show({ id: TOAST, message, action: { label: 'Undo', onAction: undo } });
      next?.focus();
    },
    [list, edit, describe, undo, show],
  );
};

function countAfter(list: RefObject<HTMLElement | null>, { id }: Person): HTMLElement | null {
  const row = list.current?.querySelector(`[data-person="${CSS.escape(id)}"]`);
  return row?.nextElementSibling?.querySelector<HTMLElement>('input[data-count]') ?? null;
}
