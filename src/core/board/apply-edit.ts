import * as v from 'valibot';
import type { Board, Stamp } from './board.ts';
import { completeRegions } from './complete-regions.ts';
import type { Edit, EditAction, EditKindName } from './edit.ts';
import { editMarkSchema } from './edit.ts';
import type { Applied } from './edits/edit-kind.ts';
import { EDIT_KINDS } from './edits/edit-kinds.ts';
import { rememberEdit } from './remember-edit.ts';
import { readIssue } from './read-issue.ts';

/**
 * An applied edit: the new board and what takes it back, null where it cannot be taken back. `repeated`: the board had
 * this edit already.
 */
export type AppliedEdit =
  | { ok: true; board: Board; inverse: EditAction | null; repeated: boolean }
  | { ok: false; reason: string };

/** The inverse of an edit that did nothing. */
const NOTHING: EditAction = { kind: 'changeCases', add: [], change: [], remove: [] };

type Of<Name extends EditKindName> = Extract<EditAction, { kind: Name }>;

function checkAndApply<Name extends EditKindName>(
  board: Board,
  name: Name,
  edit: Edit,
): { ok: true; action: Of<Name>; done: Applied & { ok: true } } | { ok: false; reason: string } {
  const kind = EDIT_KINDS[name];
  const action = v.safeParse(kind.schema, edit);
  if (!action.success) return { ok: false, reason: readIssue(action.issues[0]) };
  const mark: Stamp = { at: edit.at, by: edit.by };
  const done = kind.apply(board, action.output, mark);
  return done.ok ? { ok: true, action: action.output, done } : done;
}

/**
 * Applies one edit to a board: a new board, one revision on, with the edit in its history and stamps on the numbers it
 * entered; everything the edit does not touch is shared with the old board, which stays as it is. `inverse`, applied
 * as an edit of its own, brings back the old board but for revision and history; old stamps come back with their
 * numbers. What was told to people has none. An edit that the history knows by its id changes nothing (`repeated`). Refuses, with a sentence to show,
 * what does not fit: a person, case or region that is gone, a count outside 0 to 999, an id taken twice, a pin without
 * a reason (spec sharing, "Edits, not states").
 *
 * @example
 * applyEdit(board, { kind: 'setOpenCases', person: 'amara', value: 9, id: 'e1', at: '2026-12-29T14:42:00Z', by: 'Dana' })
 * // { ok: true, board, inverse: { kind: 'setOpenCases', person: 'amara', value: 8, stamp: … }, repeated: false }
 */
export function applyEdit(board: Board, edit: Edit): AppliedEdit {
  const mark = v.safeParse(editMarkSchema, edit);
  if (!mark.success) return { ok: false, reason: readIssue(mark.issues[0]) };
  if (!Object.hasOwn(EDIT_KINDS, edit.kind))
    return { ok: false, reason: 'This version does not know this kind of edit' };
  if (board.history.some((entry) => entry.id === edit.id)) return { ok: true, board, inverse: NOTHING, repeated: true };
  const listed = completeRegions(board, mark.output.listing ?? []);
  const applied = checkAndApply(listed, edit.kind, edit);
  if (!applied.ok) return applied;
  const { action, done } = applied;
  const history = rememberEdit(board.history, { ...action, ...mark.output });
  return {
    ok: true,
    board: { ...done.board, revision: board.revision + 1, history },
    inverse: done.inverse,
    repeated: false,
  };
}
