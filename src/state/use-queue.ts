import type { Queue } from '../core/queue/queue.ts';
import { useBoardStore } from './board-context.ts';
import { deriveQueue } from './derive-queue.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** The order of the work. */
export const useQueue = (): Queue => {
  const derive = deriveQueue(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => derive(shownBoard(facts), moment));
};
