import { applyEdit } from '../board/apply-edit.ts';
import type { Board } from '../board/board.ts';
import type { Edit } from '../board/edit.ts';
import { oldestBoard } from './oldest-board.ts';
import { readEntry } from './read-entry.ts';
import type { Touch } from './touch.ts';
import { touchesOf } from './touches-of.ts';

/**
 * The board of an earlier moment. `missing`: keys of what later edits changed and no edit of the history tells the value of
 * before, as in "people/amara/openCases"; there the board has a later value. Empty: it is exactly as it was.
 */
export type LookBack =
  | { readonly ok: true; readonly board: Board; readonly missing: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** A board with edits made again on it, and what those would have changed that do not fit any more. */
interface Remade {
  readonly board: Board;
  readonly missing: ReadonlySet<string>;
}

/** An edit of several things falls as a whole where one of them left the board for good since. */
function again({ board, missing }: Remade, edit: Edit): Remade {
  const done = applyEdit({ ...board, history: [] }, edit);
  const touches = touchesOf(edit);
  if (!done.ok) return { board, missing: new Set([...missing, ...keysOf(touches.filter(isKept))]) };
  const told = new Set(keysOf(touches.filter(isTold)));
  return { board: done.board, missing: new Set([...missing].filter((key) => !told.has(key))) };
}

const isTold = ({ effect }: Touch): boolean => effect !== 'adjust';
const isKept = ({ effect }: Touch): boolean => effect !== 'remove';
const keysOf = (touches: readonly Touch[]): string[] => touches.map(({ key }) => key);
const keysOfEdit = (edit: Edit): string[] => keysOf(touchesOf(edit));

/** What nobody knew before a moment: the things that came to the board after it. */
const cameLater = (later: readonly Edit[], earlier: ReadonlySet<string>): Set<string> => {
  const first = new Map<string, string>();
  for (const { key, effect } of later.flatMap(touchesOf)) {
    const thing = key.split('/').slice(0, 2).join('/');
    if (!earlier.has(thing) && !first.has(thing)) first.set(thing, effect);
  }
  return new Set([...first].flatMap(([thing, effect]) => (effect === 'add' ? [thing] : [])));
};

/** By key, the first later edit that changed what the earlier edits do not tell. */
function firstChanges(later: readonly Edit[], known: ReadonlySet<string>): Map<string, Edit> {
  const first = new Map<string, Edit>();
  for (const edit of later) for (const key of keysOfEdit(edit)) if (!first.has(key)) first.set(key, edit);
  for (const key of first.keys()) {
    const thing = key.split('/').slice(0, 2).join('/');
    if (known.has(key) || known.has(thing)) first.delete(key);
  }
  return first;
}

/** An edit that took another back carries the values of before it. */
function takeBack(then: Remade, later: readonly Edit[], open: ReadonlyMap<string, Edit>): LookBack & { ok: true } {
  let back = then;
  const missing = new Set(open.keys());
  const undoOf = new Map(later.map((edit) => [edit.undoes, edit]));
  for (const edit of [...new Set(open.values())].toReversed()) {
    const undo = undoOf.get(edit.id);
    const keys = keysOfEdit(edit);
    if (undo === undefined || keys.some((key) => open.get(key) !== edit)) continue;
    back = again(back, undo);
    for (const key of keys) missing.delete(key);
  }
  return { ok: true, board: back.board, missing: [...new Set([...back.missing, ...missing])] };
}

/**
 * The board as it was after one edit of its history: the edits up to it made again on what is older than all of them. What
 * only later edits changed is taken from the edits that took those back, if any did, and is named as missing otherwise. A
 * board before an edit that is kept by its counts only (a large import) cannot be made again.
 *
 * @example boardAfter(board, 'edit-36') // { ok: true, board, missing: ['people/farah/openCases'] }
 */
export function boardAfter(board: Board, id: string): LookBack {
  const place = board.history.findIndex((entry) => entry.id === id);
  if (place === -1) return { ok: false, reason: 'This change is no longer in the history' };
  const history = board.history.slice(0, place + 1);
  const left = board.history.slice(place + 1);
  if (left.length === 0) return { ok: true, board, missing: [] };
  const later = left.flatMap((entry) => readEntry(entry) ?? []);
  if (later.length < left.length)
    return { ok: false, reason: 'A large import came later, and the history keeps no more of it than its counts' };
  const earlier = history.flatMap((entry) => readEntry(entry) ?? []);
  const known = new Set(keysOf(earlier.flatMap(touchesOf).filter(isTold)));
  const then = earlier.reduce(again, { board: oldestBoard(board), missing: new Set<string>() });
  const open = firstChanges(later, new Set([...known, ...cameLater(later, known)]));
  const back = takeBack(then, later, open);
  return { ...back, board: { ...back.board, history, revision: Math.max(0, board.revision - left.length) } };
}
