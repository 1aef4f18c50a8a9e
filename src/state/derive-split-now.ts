import type { Board } from '../core/board/board.ts';
import { splitNow } from '../core/split/split-now.ts';
import type { SplitNow } from '../core/split/time-split.ts';
import { deriveBoardState, type Moment } from './derive-board-state.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';

/** The split without its history: all that the wall shows, and all that it loads. */
export const deriveSplitNow = perStore((store) => {
  const splits = remember<SplitNow>();
  return (board: Board, moment: Moment): SplitNow => {
    const state = deriveBoardState(store)(board, moment);
    const { edition, timeLog } = board;
    return splits([store.policy, state, edition, timeLog], () => splitNow(store.policy, board, state, moment.now()));
  };
});
