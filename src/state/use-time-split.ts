import type { TimeSplit } from '../core/split/time-split.ts';
import { useBoardStore } from './board-context.ts';
import { deriveTimeSplit } from './derive-time-split.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** How time is to be split and how it was. */
export const useTimeSplit = (): TimeSplit => {
  const derive = deriveTimeSplit(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => derive(shownBoard(facts), moment));
};
