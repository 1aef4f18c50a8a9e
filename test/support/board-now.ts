import type { Board } from '../../src/core/board/board.ts';
import type { BoardStore } from '../../src/state/board-store.ts';
import { shownBoard } from '../../src/state/store/shown-board.ts';

/** The board that a store shows at this moment. */
export const boardNow = (store: BoardStore): Board => shownBoard(store.api.getState());
