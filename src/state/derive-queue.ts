import type { Board } from '../core/board/board.ts';
import type { Queue } from '../core/queue/queue.ts';
import { refreshQueue } from '../core/queue/refresh-queue.ts';
import { deriveBoardState, type Moment } from './derive-board-state.ts';
import { levelsInForce } from './levels-in-force.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';

/** The order of the work, computed again only when cases, edition, ordering or levels in force change. */
export const deriveQueue = perStore((store) => {
  const queues = remember<Queue>();
  // One changed case moves within the queue before it; nothing is sorted anew.
  let newest: Queue | null = null;
  return (board: Board, moment: Moment): Queue => {
    const state = deriveBoardState(store)(board, moment);
    const { cases, edition, ordering } = board;
    return queues([store.policy, cases, edition, ordering, levelsInForce(state)], () => {
      newest = refreshQueue(newest, store.policy, board, state);
      return newest;
    });
  };
});
