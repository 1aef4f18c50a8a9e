import { useCallback } from 'react';
import type { Board } from '../core/board/board.ts';
import { changeLog } from '../core/history/change-log.ts';
import type { LoggedChange } from '../core/history/logged-change.ts';
import { useBoardStore } from './board-context.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';

const deriveLog = perStore((store) => {
  const logs = remember<readonly LoggedChange[]>();
  return (board: Board): readonly LoggedChange[] => {
    const { regions } = store.policy;
    return logs([board.history, regions], () => changeLog(board, regions));
  };
});

/** Every change of the board on screen, the newest first. */
export const useChangeLog = (): readonly LoggedChange[] => {
  const derive = deriveLog(useBoardStore());
  return useFacts((facts) => derive(shownBoard(facts)));
};

/** The same for who needs it at some moment only: of a long history it takes a while. */
export const useReadChangeLog = (): (() => readonly LoggedChange[]) => {
  const store = useBoardStore();
  return useCallback(() => deriveLog(store)(shownBoard(store.api.getState())), [store]);
};
