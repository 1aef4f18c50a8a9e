import * as v from 'valibot';
import type { Board } from '../board/board.ts';
import { editSchema, type Edit } from '../board/edit.ts';

/**
 * Edits that the last good document holds and an incoming one of the same board lacks: a store whose check of If-Match
 * races has lost them (spec sharing). Only what follows the oldest edit that both know counts, because older ones may have
 * been let go; an edit that stands there folded cannot be made again and is not among them.
 *
 * @example lostEdits(known, incoming).map(({ id }) => id) // ['e42']
 */
export function lostEdits(known: Pick<Board, 'history'>, incoming: Pick<Board, 'history'>): Edit[] {
  const there = new Set(incoming.history.map(({ id }) => id));
  const common = known.history.findIndex(({ id }) => there.has(id));
  if (common === -1) return [];
  return known.history.slice(common).flatMap((entry) => {
    if (there.has(entry.id)) return [];
    const edit = v.safeParse(editSchema, entry);
    return edit.success ? [edit.output] : [];
  });
}
