import type { Board } from '../core/board/board.ts';
import { buildQueue } from '../core/queue/build-queue.ts';
import type { Queue } from '../core/queue/queue.ts';
import { deriveBoardState, type Moment } from './derive-board-state.ts';
import { levelsInForce } from './levels-in-force.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';

/** The order of the work for screens where nobody edits it: ranked anew when something changed, with less to load. */
export const deriveRanking = perStore((store) => {
  const queues = remember<Queue>();
  return (board: Board, moment: Moment): Queue => {
    const state = deriveBoardState(store)(board, moment);
    const { cases, edition, ordering } = board;
    return queues([store.policy, cases, edition, ordering, levelsInForce(state)], () =>
      buildQueue(store.policy, board, state),
    );
  };
});
