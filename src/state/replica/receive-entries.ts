import type { Board } from '../../core/board/board.ts';
import type { Editing } from './editing.ts';
import { putOnTop } from './put-on-top.ts';
import {
  UNDO_LIMIT,
  type Applied,
  type LoggedEdit,
  type RefusedEdit,
  type RegionNames,
  type Replica,
  type Waiting,
} from './replica.ts';

interface Received {
  readonly replica: Replica;
  /** Own edits that the log's order left no room for. */
  readonly refused: readonly RefusedEdit[];
}

/**
 * Takes over what the log says, in its order, and puts the own waiting edits on top again. Whatever the order in which
 * tabs learn of entries, all of them reach the same board, because `base` follows the log alone.
 */
export const receiveEntries = (editing: Editing, replica: Replica, entries: readonly LoggedEdit[]): Received => {
  const { regions } = replica;
  const refused: RefusedEdit[] = [];
  const applied: Applied[] = [];
  let { base, seq, waiting } = replica;
  for (const { seq: place, edit } of entries) {
    if (place <= seq) continue;
    const own = waiting.find((candidate) => candidate.edit.id === edit.id);
    const known = own?.before === base && own.applied !== null;
    // What was worked out on this very board when the edit was made still holds.
    const step = known ? { ...own, reason: null } : editing.tryEdit(base, edit, regions);
    if (step.applied !== null) applied.push(step.applied);
    if (own !== undefined && step.reason !== null) refused.push({ edit, reason: step.reason });
    if (own !== undefined) waiting = waiting.filter((candidate) => candidate !== own);
    base = step.after;
    seq = place;
  }
  const recent = applied.length === 0 ? replica.recent : [...replica.recent, ...applied].slice(-UNDO_LIMIT);
  return { replica: { base, seq, recent, waiting: onTop(editing, base, waiting, regions), regions }, refused };
};

function onTop(editing: Editing, base: Board, waiting: readonly Waiting[], regions: RegionNames): readonly Waiting[] {
  if (waiting.length === 0 || waiting[0]?.before === base) return waiting;
  const edits = waiting.map(({ edit }) => edit);
  return putOnTop(editing, base, edits, regions);
}
