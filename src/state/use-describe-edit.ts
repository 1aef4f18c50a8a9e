import { useCallback } from 'react';
import { describeEdit } from '../core/board/describe-edit.ts';
import type { EditAction } from '../core/board/edit.ts';
import { useBoardStore } from './board-context.ts';
import { shownBoard } from './store/shown-board.ts';

/** What an edit would do to the board as it is now, in the words that undo uses for it. */
export const useDescribeEdit = (): ((action: EditAction) => string) => {
  const { api, policy } = useBoardStore();
  return useCallback((action) => describeEdit(action, shownBoard(api.getState()), policy.regions), [api, policy]);
};
