import type { Queue } from '../core/queue/queue.ts';
import { useBoardStore } from './board-context.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** The order of the work; computed again only when cases, people, edition, ordering or levels in force change. */
export const useQueue = (): Queue => {
  const { derived } = useBoardStore();
  const moment = useMoment();
  return useFacts((facts) => derived.queue(shownBoard(facts), moment));
};
