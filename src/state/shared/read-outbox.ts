import type { Board } from '../../core/board/board.ts';
import type { Edit } from '../../core/board/edit.ts';
import type { Position, SharedPlace, StoredBoard } from '../../data/storage/board-storage.ts';
import { readReplica } from '../store/read-replica.ts';
import type { StoredReader } from '../../data/storage/create-stored-reader.ts';
import type { ReadStoredBoard } from '../../data/storage/read-stored-board.ts';
import type { CycleContext, LookingPage } from './cycle-context.ts';

/** What this browser holds of a shared board. */
export interface Outbox {
  readonly position: Position;
  readonly shared: SharedPlace;
  /** The last good document. */
  readonly known: Board;
  /** The edits after it, in their order. */
  readonly waiting: readonly Edit[];
  /** Those that can be undone, for the next snapshot. */
  readonly recent: (settled: ReadonlySet<string>, refused: ReadonlySet<string>) => readonly unknown[];
}

/** Reads it from the storage, because tabs that are closed by now may have written to it. Null: not shared any more. */
export const readOutbox = async (
  { storage, editing, page }: CycleContext,
  reader: StoredReader,
): Promise<Outbox | null> => {
  const stored = await storage.load();
  const { generation, address, regions } = page();
  const shared = stored?.shared ?? null;
  if (stored === null || shared?.address !== address || stored.position.generation !== generation) return null;
  const read = reader.read(stored.snapshot.text);
  if (!read.ok) return null;
  const known = await editing();
  const waiting = known.decodeLog(stored.log).edits.map(({ edit }) => edit);
  const recent = recentOf(known, stored, read, regions);
  return { position: stored.position, shared, known: read.board, waiting, recent };
};

/** What was undone or done lately stays so when a newer board goes under it; what was refused never happened. */
function recentOf(
  editing: Awaited<ReturnType<CycleContext['editing']>>,
  stored: StoredBoard,
  snapshot: ReadStoredBoard,
  regions: LookingPage['regions'],
): Outbox['recent'] {
  return (settled, refused) => {
    const read = readReplica(editing, stored, regions, snapshot);
    const old = new Set(editing.decodeRecent(stored.snapshot.recent).map(({ edit }) => edit.id));
    if (!read.ok) return stored.snapshot.recent;
    return read.replica.recent.filter(
      ({ edit }) => old.has(edit.id) || (settled.has(edit.id) && !refused.has(edit.id)),
    );
  };
}
