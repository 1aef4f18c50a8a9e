import { useCallback } from 'react';
import { describeEdit } from '../core/board/describe-edit.ts';
import type { EditAction } from '../core/board/edit.ts';
import { useBoardStore } from './board-context.ts';
import { shownBoard } from './store/shown-board.ts';
import { usePolicy } from './use-policy.ts';

/** What an edit would do to the board as it is now, in the words that undo uses for it. */
export const useDescribeEdit = (): ((action: EditAction) => string) => {
  const { api } = useBoardStore();
  const { regions } = usePolicy();
  return useCallback((action) => describeEdit(action, shownBoard(api.getState()), regions), [api, regions]);
};
