import type { Board } from '../core/board/board.ts';
import { assessBoard } from '../core/level/assess-board.ts';
import type { BoardState } from '../core/level/region-state.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';

/** A moment to compute for. `tick` says when to compute again; `now` is the time then, read as late as possible. */
export interface Moment {
  readonly tick: number;
  readonly now: () => number;
}

/** The levels and all that goes with them, computed once for all screens and only when what they read has changed. */
export const deriveBoardState = perStore((store) => {
  const states = remember<BoardState>();
  return (board: Board, { tick, now }: Moment): BoardState =>
    states([store.policy, ...whatLevelsRead(board), tick], () => assessBoard(store.policy, board, now()));
});

function whatLevelsRead(board: Board): readonly unknown[] {
  const { regions, people, readings, inPlay, checkIns, announcements, countSource, edition } = board;
  const cases = countSource === 'queue' ? board.cases : null;
  return [regions, people, readings, inPlay, checkIns, announcements, countSource, edition, cases];
}
