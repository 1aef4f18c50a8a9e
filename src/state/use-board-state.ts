import type { BoardState } from '../core/level/region-state.ts';
import { useBoardStore } from './board-context.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** What every region's state is at this minute, computed once for all screens. */
export const useBoardState = (): BoardState => {
  const { derived } = useBoardStore();
  const moment = useMoment();
  return useFacts((facts) => derived.boardState(shownBoard(facts), moment));
};
