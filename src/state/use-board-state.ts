import type { BoardState } from '../core/level/region-state.ts';
import { useBoardStore } from './board-context.ts';
import { deriveBoardState } from './derive-board-state.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** What every region's state is at this minute. */
export const useBoardState = (): BoardState => {
  const derive = deriveBoardState(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => derive(shownBoard(facts), moment));
};
