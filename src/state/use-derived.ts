import type { Board } from '../core/board/board.ts';
import { useBoardStore } from './board-context.ts';
import type { BoardStore } from './board-store.ts';
import type { Moment } from './derive-board-state.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** What follows from the board on screen at this minute; `derive` remembers what it worked out for a store. */
export const useDerived = <Value>(derive: (store: BoardStore) => (board: Board, moment: Moment) => Value): Value => {
  const derived = derive(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => derived(shownBoard(facts), moment));
};
