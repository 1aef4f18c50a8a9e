import { applyEdit } from '../board/apply-edit.ts';
import type { Board } from '../board/board.ts';
import type { EditAction } from '../board/edit.ts';

type AppliedEdits =
  | { readonly ok: true; readonly board: Board }
  /** Which edit (from 0) does not fit, and why. */
  | { readonly ok: false; readonly edit: number; readonly reason: string };

/**
 * A copy of a board after some edits made at a moment (`now`, ms since the epoch), one after the other; the board stays as
 * it is. The copy forgets the history, whose ids might be those given here, and is not for keeping.
 *
 * @example applyEdits(board, [{ kind: 'setOpenCases', person: 'amara', value: 9 }], now).ok // true
 */
export const applyEdits = (board: Board, edits: readonly EditAction[], now: number): AppliedEdits => {
  const at = new Date(now).toISOString();
  let copy: Board = { ...board, history: [] };
  for (const [edit, action] of edits.entries()) {
    const done = applyEdit(copy, { ...action, id: `what-if-${edit}`, at, by: '' });
    if (!done.ok) return { ok: false, edit, reason: done.reason };
    copy = done.board;
  }
  return { ok: true, board: copy };
};
