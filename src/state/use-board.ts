import type { Board } from '../core/board/board.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';

/** A part of the board on screen. Select the smallest; with a new list or object per call, wrap it in `useShallow`. */
export const useBoard = <Part>(select: (board: Board) => Part): Part => useFacts((facts) => select(shownBoard(facts)));
