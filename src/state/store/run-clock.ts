import type { Board } from '../../core/board/board.ts';
import type { Clock } from '../clock.ts';
import { newestStamp } from './newest-stamp.ts';

/** Sets the clock as the board wants it: a demo begins at its own moment, or after the last thing done on it. */
export const runClock = (clock: Clock, board: Board): void => {
  if (board.demoStartsAt === null) return clock.runFrom(null);
  const starts = Date.parse(board.demoStartsAt);
  clock.runFrom(Math.max(starts, newestStamp(board) ?? starts));
};
