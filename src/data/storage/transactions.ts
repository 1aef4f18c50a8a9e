import type { LogEntry, NewBoard, Position, PreviousBoard, StoredBoard } from './board-storage.ts';
import type { Work } from './connection.ts';
import type { Head } from './database.ts';

export type ReadWork = Work<'readonly'>;
export type WriteWork = Work<'readwrite'>;
type AnyWork = ReadWork | WriteWork;

export const headOf = (transaction: AnyWork): Promise<Head | undefined> => transaction.objectStore('head').get('head');

/** Whether the log still goes on from there: same store, same board, not trimmed past it. */
export const isAt = (head: Head | undefined, { store, generation, seq }: Position): boolean =>
  head !== undefined && head.store === store && head.generation === generation && head.seq <= seq;

export const logAfter = async (
  transaction: AnyWork,
  { generation, seq }: Pick<Position, 'generation' | 'seq'>,
): Promise<readonly LogEntry[]> => {
  const entries = await transaction.objectStore('log').getAll(IDBKeyRange.lowerBound(seq, true));
  return entries.filter((entry) => entry.generation === generation).map((entry) => ({ ...entry, seq: entry.seq ?? 0 }));
};

export const readStored = async (transaction: AnyWork): Promise<StoredBoard | null> => {
  const head = await headOf(transaction);
  if (head === undefined) return null;
  const { store, generation, seq } = head;
  const record = await transaction.objectStore('snapshots').get(generation);
  const { text = '', recent = [], source = 'file' } = record ?? {};
  const log = await logAfter(transaction, head);
  const previous = head.previous === null ? null : aboutOf(head.previous);
  return { position: { store, generation, seq }, snapshot: { text, recent, source }, log, previous };
};

interface Place {
  readonly store: string;
  readonly previous: Head['previous'];
}

/** Makes this the board at hand. Of those before it only the previous one stays, with its log. */
export const putBoard = async (
  transaction: WriteWork,
  { generation, snapshot }: NewBoard,
  { store, previous }: Place,
): Promise<Position> => {
  const snapshots = transaction.objectStore('snapshots');
  for (const key of await snapshots.getAllKeys()) {
    if (key === previous?.generation) continue;
    await snapshots.delete(key);
    await removeLog(transaction, key, Number.MAX_SAFE_INTEGER);
  }
  await snapshots.put({ ...snapshot, generation, seq: 0 });
  await transaction.objectStore('head').put({ key: 'head', store, generation, seq: 0, previous });
  return { store, generation, seq: 0 };
};

/** Makes the previous board the one at hand and the other way round; null when there is none. */
export const swapBoards = async (transaction: WriteWork, current: PreviousBoard): Promise<string | null> => {
  const head = await headOf(transaction);
  if (head?.previous === null || head === undefined) return null;
  const { generation, seq } = head.previous;
  const previous = { ...current, generation: head.generation, seq: head.seq };
  await transaction.objectStore('head').put({ ...head, generation, seq, previous });
  return generation;
};

/** Drops the log of one board up to a place. */
export const removeLog = async (transaction: WriteWork, generation: string, upTo: number): Promise<void> => {
  const log = transaction.objectStore('log');
  const keys = await log.index('generation').getAllKeys(generation);
  for (const key of keys) if (key <= upTo) await log.delete(key);
};

function aboutOf({ team, replacedAt }: PreviousBoard): PreviousBoard {
  return { team, replacedAt };
}
