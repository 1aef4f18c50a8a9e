import type { HistoryEntry } from './board.ts';
import type { Edit } from './edit.ts';
import { HISTORY_ITEM_LIMIT, HISTORY_LIMIT } from './history-limits.ts';

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** An edit's own fields, or those of the edits that it puts together. */
const fieldsOf = (edit: Edit): (readonly [string, unknown])[] =>
  edit.kind === 'together' ? edit.actions.flatMap((part) => Object.entries(part)) : Object.entries(edit);

const partsOf = (edit: Edit): number => (edit.kind === 'together' ? edit.actions.length : 0);
const itemsOf = (edit: Edit): number => fieldsOf(edit).reduce((sum, [, value]) => sum + lengthOf(value), partsOf(edit));

function fold(edit: Edit): HistoryEntry {
  const counts = new Map<string, number>();
  for (const [name, value] of fieldsOf(edit))
    if (Array.isArray(value)) counts.set(name, (counts.get(name) ?? 0) + value.length);
  if (counts.size === 0) counts.set('parts', partsOf(edit));
  const { id, at, by, kind, undoes, redoes } = edit;
  const folded = { folded: true, ...Object.fromEntries(counts), ...(undoes && { undoes }), ...(redoes && { redoes }) };
  return { id, at, by, kind, ...folded };
}

/**
 * The history with one more edit, newest last: the edit itself, or its counts (`"add": 5000, "folded": true`) when it
 * carries more than {@link HISTORY_ITEM_LIMIT} items or edits. Beyond {@link HISTORY_LIMIT} entries the oldest fall out.
 *
 * @example rememberEdit([], edit) // [edit]
 */
export function rememberEdit(history: readonly HistoryEntry[], edit: Edit): HistoryEntry[] {
  const entry: HistoryEntry = itemsOf(edit) > HISTORY_ITEM_LIMIT ? fold(edit) : edit;
  return [...history.slice(Math.max(0, history.length + 1 - HISTORY_LIMIT)), entry];
}
