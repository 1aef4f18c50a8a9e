import type { Board } from '../core/board/board.ts';
import type { Draft } from '../core/contingency/draft.ts';
import type { ContingencyInForce } from '../core/contingency/in-force.ts';
import { draftsToPost } from '../core/contingency/drafts-to-post.ts';
import type { BoardState } from '../core/level/region-state.ts';
import { deriveBoardState, type Moment } from './derive-board-state.ts';
import { deriveRanking } from './derive-ranking.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';
import { sameValue } from './same-value.ts';

/** What has to be posted now. The order of the work is asked for only where a post lists the top cases. */
export const deriveDrafts = perStore((store) => {
  const drafts = remember<readonly Draft[]>();
  let last: readonly Draft[] = [];
  return (board: Board, moment: Moment): readonly Draft[] => {
    const state = deriveBoardState(store)(board, moment);
    const queue = sharesCases(state) ? deriveRanking(store)(board, moment) : null;
    return drafts([store.policy, state, queue], () => {
      const found = draftsToPost(store.policy, board, state, queue, moment.now());
      // Most edits leave them as they were, and what shows them as well.
      if (!sameValue(last, found)) last = found;
      return last;
    });
  };
});

/** Nobody is told what a level obliges before it was announced or set. */
function sharesCases({ regions }: BoardState): boolean {
  const told = regions.filter(({ inForceBy }) => inForceBy !== 'live');
  return told.some(({ contingencies }) => contingencies.some(waitsWithCases));
}

function waitsWithCases({ contingency, channels }: ContingencyInForce): boolean {
  return contingency.shareCases > 0 && channels.some(({ state }) => state === 'to-post');
}
