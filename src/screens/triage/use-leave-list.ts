import { useCallback, type RefObject } from 'react';
import type { Person } from '../../core/board/board.ts';
import type { EditAction } from '../../core/board/edit.ts';
import { useToldEdit } from './use-told-edit.ts';

/** Takes a person off the list: from the board, or into another region. */
export type LeaveList = (person: Person, action: EditAction) => void;

/** Lets somebody leave the list, offers to take that back, and puts the focus on the row that moves up. */
export const useLeaveList = (list: RefObject<HTMLElement | null>): LeaveList => {
  const edit = useToldEdit();
  return useCallback(
    (person, action) => {
      const next = countAfter(list, person);
      if (edit(action).ok) next?.focus();
    },
    [list, edit],
  );
};

function countAfter(list: RefObject<HTMLElement | null>, { id }: Person): HTMLElement | null {
  const row = list.current?.querySelector(`[data-person="${CSS.escape(id)}"]`);
  return row?.nextElementSibling?.querySelector<HTMLElement>('input[data-count]') ?? null;
}
