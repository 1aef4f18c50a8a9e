import type { HistoryEntry } from './board.ts';
import type { Edit } from './edit.ts';

/** Most edits that a board keeps; older ones fall out, so that a shared board stays small. */
export const HISTORY_LIMIT = 1000;
/** Most items that one edit keeps in the history, so that an import does not stand in the document twice. */
export const HISTORY_ITEM_LIMIT = 200;

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const itemsOf = (edit: Edit): number => Object.values(edit).reduce<number>((sum, value) => sum + lengthOf(value), 0);

function fold(edit: Edit): HistoryEntry {
  const counts = Object.entries(edit).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value.length] as const] : [],
  );
  const { id, at, by, kind, undoes, redoes } = edit;
  const folded = { folded: true, ...Object.fromEntries(counts), ...(undoes && { undoes }), ...(redoes && { redoes }) };
  return { id, at, by, kind, ...folded };
}

/**
 * The history with one more edit, newest last: the edit itself, or its counts (`"add": 5000, "folded": true`) when it
 * carries more than {@link HISTORY_ITEM_LIMIT} items. Beyond {@link HISTORY_LIMIT} entries the oldest fall out.
 *
 * @example rememberEdit([], edit) // [edit]
 */
export function rememberEdit(history: readonly HistoryEntry[], edit: Edit): HistoryEntry[] {
  const entry: HistoryEntry = itemsOf(edit) > HISTORY_ITEM_LIMIT ? fold(edit) : edit;
  return [...history.slice(Math.max(0, history.length + 1 - HISTORY_LIMIT)), entry];
}
