import type { Board, Stamp } from '../../core/board/board.ts';

/** The newest moment that anything on the board speaks of, in ms since the epoch; null on a board without times. */
export const newestStamp = (board: Board): number | null => {
  const entered = [...board.people, ...Object.values(board.regions)].flatMap((part) => stampsOf(part.entered));
  const acts = [...board.history.slice(-1), ...board.checkIns, ...board.announcements, ...entered];
  const moments = acts.map(({ at }) => Date.parse(at)).filter((moment) => !Number.isNaN(moment));
  return moments.length === 0 ? null : moments.reduce((newest, moment) => Math.max(newest, moment));
};

function stampsOf(entered: Readonly<Record<string, Stamp>>): Stamp[] {
  return Object.values(entered);
}
