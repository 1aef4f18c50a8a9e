import type { Board } from '../../core/board/board.ts';
import type { Replica } from './replica.ts';

/** The board as its author sees it: the log's, with the own waiting edits on top. */
export const boardOf = (replica: Replica): Board => replica.waiting.at(-1)?.after ?? replica.base;
