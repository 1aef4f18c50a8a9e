import { applyEdit } from '../../core/board/apply-edit.ts';
import type { Board } from '../../core/board/board.ts';
import { describeEdit } from '../../core/board/describe-edit.ts';
import type { Edit } from '../../core/board/edit.ts';
import type { Applied, RegionNames } from './replica.ts';

export interface Step {
  /** Null where the board stays as it is: refused, or an edit that the board had already. */
  readonly applied: Applied | null;
  readonly after: Board;
  /** Why it was refused; null otherwise. */
  readonly reason: string | null;
}

/** Applies an edit where it fits; the board stays as it is where it does not. */
export const tryEdit = (board: Board, edit: Edit, regions: RegionNames): Step => {
  const result = applyEdit(board, edit);
  if (!result.ok) return { applied: null, after: board, reason: result.reason };
  if (result.repeated) return { applied: null, after: board, reason: null };
  const text = describeEdit(edit, board, regions);
  return { applied: { edit, inverse: result.inverse, text }, after: result.board, reason: null };
};
