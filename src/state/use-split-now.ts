import type { SplitNow } from '../core/split/time-split.ts';
import { useBoardStore } from './board-context.ts';
import { deriveSplitNow } from './derive-split-now.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** How time is to be split and how it was, without what is owed. */
export const useSplitNow = (): SplitNow => {
  const derive = deriveSplitNow(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => derive(shownBoard(facts), moment));
};
