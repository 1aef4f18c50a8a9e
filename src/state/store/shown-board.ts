import * as v from 'valibot';
import { boardSchema, type Board } from '../../core/board/board.ts';
import { boardOf } from '../replica/board-of.ts';
import type { Facts } from './facts.ts';

/** Behind a status report there is no board, and it is not the reader's own. */
const NO_BOARD = v.parse(boardSchema, { format: 'evenkeel-board', version: 1, regions: {} });

/** The board that the screens show: an earlier one while that is looked at, the one of a link while one is open, else the own one. */
export const shownBoard = ({ view, replica, past }: Pick<Facts, 'view' | 'replica' | 'past'>): Board => {
  if (past?.state === 'board') return past.board;
  if (view?.state === 'status') return NO_BOARD;
  return view?.state === 'board' ? view.board : boardOf(replica);
};
