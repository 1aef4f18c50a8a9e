import type { Board } from '../core/board/board.ts';
import { splitTime } from '../core/split/split-time.ts';
import type { TimeSplit } from '../core/split/time-split.ts';
import { deriveBoardState, type Moment } from './derive-board-state.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';

/** How time is to be split and how it was, computed again every minute and when hours are logged. */
export const deriveTimeSplit = perStore((store) => {
  const splits = remember<TimeSplit>();
  return (board: Board, moment: Moment): TimeSplit => {
    const state = deriveBoardState(store)(board, moment);
    const { edition, timeLog } = board;
    return splits([store.policy, state, edition, timeLog], () => splitTime(store.policy, board, state, moment.now()));
  };
});
