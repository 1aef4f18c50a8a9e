import type { Board } from '../core/board/board.ts';
import type { StatusFile } from '../core/status/status-file.ts';
import { statusOf } from '../core/status/status-of.ts';
import { deriveBoardState, type Moment } from './derive-board-state.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';

/** What outsiders may know of the board, computed again every minute and when anything on it changes. */
export const deriveStatus = perStore((store) => {
  const statuses = remember<StatusFile>();
  return (board: Board, moment: Moment): StatusFile => {
    const state = deriveBoardState(store)(board, moment);
    return statuses([store.policy, board, state], () => statusOf(store.policy, board, state, moment.now()));
  };
});
