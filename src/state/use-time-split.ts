import type { TimeSplit } from '../core/split/time-split.ts';
import { useBoardStore } from './board-context.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** How time is to be split and how it was. */
export const useTimeSplit = (): TimeSplit => {
  const { derived } = useBoardStore();
  const moment = useMoment();
  return useFacts((facts) => derived.timeSplit(shownBoard(facts), moment));
};
