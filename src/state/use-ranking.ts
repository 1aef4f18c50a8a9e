import type { Queue } from '../core/queue/queue.ts';
import { useBoardStore } from './board-context.ts';
import { deriveRanking } from './derive-ranking.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** The order of the work, to be shown. Where it is edited, `useQueue` moves single cases instead. */
export const useRanking = (): Queue => {
  const derive = deriveRanking(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => derive(shownBoard(facts), moment));
};
