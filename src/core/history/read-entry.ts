import * as v from 'valibot';
import type { HistoryEntry } from '../board/board.ts';
import { editSchema, type Edit } from '../board/edit.ts';

const read = new WeakMap<HistoryEntry, { readonly edit: Edit | null }>();

/**
 * The edit that a history entry is; null where the history keeps no more than its counts (a large import), and for a kind of
 * edit that this version does not know. Remembered for the entry.
 *
 * @example readEntry({ id: 'e1', at, by: 'Dana', kind: 'setTeam', team: 'Support' })?.kind // 'setTeam'
 */
export function readEntry(entry: HistoryEntry): Edit | null {
  const known = read.get(entry);
  if (known) return known.edit;
  const parsed = v.safeParse(editSchema, entry);
  const edit = parsed.success ? parsed.output : null;
  read.set(entry, { edit });
  return edit;
}
