import * as v from 'valibot';
import type { Board } from '../board/board.ts';
import { editSchema, type Edit } from '../board/edit.ts';
import { HISTORY_LIMIT } from '../board/history-limits.ts';

/** Where what the incoming history may have let go of ends in the known one: a history that is not full is whole. */
function firstThatCounts(known: Pick<Board, 'history'>, incoming: Pick<Board, 'history'>, there: Set<string>): number {
  if (incoming.history.length < HISTORY_LIMIT) return 0;
  const common = known.history.findIndex(({ id }) => there.has(id));
  return common === -1 ? known.history.length : common;
}

/**
 * Edits that the last good document holds and an incoming one of the same board lacks: a store whose check of If-Match
 * races has lost them (spec sharing). Of a history that is full only what follows the oldest edit that both know counts,
 * because older ones were let go; an edit that stands there folded cannot be made again and is not among them.
 *
 * @example lostEdits(known, incoming).map(({ id }) => id) // ['e42']
 */
export function lostEdits(known: Pick<Board, 'history'>, incoming: Pick<Board, 'history'>): Edit[] {
  const there = new Set(incoming.history.map(({ id }) => id));
  return known.history.slice(firstThatCounts(known, incoming, there)).flatMap((entry) => {
    if (there.has(entry.id)) return [];
    const edit = v.safeParse(editSchema, entry);
    return edit.success ? [edit.output] : [];
  });
}
