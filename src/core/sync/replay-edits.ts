import { applyEdit } from '../board/apply-edit.ts';
import type { Board } from '../board/board.ts';
import type { Edit } from '../board/edit.ts';

interface Replayed {
  readonly board: Board;
  /** How many of them the board did not have yet. */
  readonly applied: number;
  readonly refused: readonly { readonly edit: Edit; readonly reason: string }[];
}

/**
 * Makes edits again on another board, in their order: one that it has already changes nothing, one that no longer fits is
 * told with the reason and left out. The result stands above `revision` where anything was applied, so that nobody who
 * knows that revision takes it for an old one (spec sharing, "Edits, not states").
 *
 * @example replayEdits(board, waiting, board.revision).refused // []
 */
export function replayEdits(base: Board, edits: readonly Edit[], revision: number): Replayed {
  const refused: Replayed['refused'][number][] = [];
  let board = base;
  let applied = 0;
  for (const edit of edits) {
    const result = applyEdit(board, edit);
    if (!result.ok) refused.push({ edit, reason: result.reason });
    else if (!result.repeated) applied += 1;
    if (result.ok) ({ board } = result);
  }
  const lifted = applied > 0 && board.revision <= revision ? { ...board, revision: revision + 1 } : board;
  return { board: lifted, applied, refused };
}
