import type { Board } from '../../core/board/board.ts';
import type { Edit } from '../../core/board/edit.ts';
import type { Editing } from './editing.ts';
import type { RegionNames, Waiting } from './replica.ts';

/** Applies own edits to what the log says. One that does not fit stays in line without effect: the log decides. */
export const putOnTop = (
  { tryEdit }: Editing,
  base: Board,
  edits: readonly Edit[],
  regions: RegionNames,
): readonly Waiting[] => {
  let board = base;
  return edits.map((edit) => {
    const before = board;
    const { applied, after } = tryEdit(before, edit, regions);
    board = after;
    return { edit, applied, before, after };
  });
};
