import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import type { Board } from '../../../src/core/board/board.ts';
import type { Edit, EditAction, EditMark } from '../../../src/core/board/edit.ts';

/** When and by whom edits of tests are made, unless said otherwise. */
export const MARK = { at: '2026-12-29T14:42:00Z', by: 'Dana' };

/** An edit with a mark; its id is `e1` unless said otherwise. */
export function editOf(action: EditAction, mark: Partial<EditMark> = {}): Edit {
  return { ...action, id: 'e1', ...MARK, ...mark };
}

/** The board after an edit that fits. */
export function applied(board: Board, action: EditAction, mark: Partial<EditMark> = {}): Board {
  const done = applyEdit(board, editOf(action, mark));
  if (!done.ok) throw new Error(`refused: ${done.reason}`);
  return done.board;
}

/** The board after an edit that fits and can be taken back, and what takes it back. */
export function appliedWithInverse(board: Board, action: EditAction, mark: Partial<EditMark> = {}) {
  const done = applyEdit(board, editOf(action, mark));
  if (!done.ok) throw new Error(`refused: ${done.reason}`);
  const { inverse } = done;
  if (inverse === null) throw new Error('cannot be taken back');
  return { ...done, inverse };
}

/** Why an edit does not fit the board, or null when it does. */
export function refusal(board: Board, action: EditAction): string | null {
  const done = applyEdit(board, editOf(action));
  return done.ok ? null : done.reason;
}
