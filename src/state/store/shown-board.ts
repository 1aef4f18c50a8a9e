import type { Board } from '../../core/board/board.ts';
import { boardOf } from '../replica/board-of.ts';
import type { Facts } from './facts.ts';

/** The board that the screens show: the one of a link while one is open, else the own one. */
export const shownBoard = ({ view, replica }: Pick<Facts, 'view' | 'replica'>): Board =>
  view?.state === 'board' ? view.board : boardOf(replica);
