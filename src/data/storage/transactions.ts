import type {
  LogAnswer,
  LogEntry,
  NewBoard,
  Position,
  PreviousBoard,
  SharedPlace,
  StoredBoard,
} from './board-storage.ts';
import type { Work } from './connection.ts';
import type { Head } from './database.ts';

export type ReadWork = Work<'readonly'>;
export type WriteWork = Work<'readwrite'>;
type AnyWork = ReadWork | WriteWork;

export const headOf = (transaction: AnyWork): Promise<Head | undefined> => transaction.objectStore('head').get('head');

/** Whether the log still goes on from there: same store, same board, not trimmed past it. */
export const isAt = (head: Head | undefined, { store, generation, epoch, seq }: Position): head is Head =>
  head !== undefined &&
  head.store === store &&
  head.generation === generation &&
  epochOf(head) === epoch &&
  head.seq <= seq;

export const epochOf = ({ epoch = 0 }: Head): number => epoch;

export const sharedOf = ({ generation, shared = {} }: Head): SharedPlace | null =>
  (Object.hasOwn(shared, generation) ? shared[generation] : undefined) ?? null;

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
  const position = { store, generation, epoch: epochOf(head), seq };
  return { position, snapshot: { text, recent, source }, log, previous, shared: sharedOf(head) };
};

/** Everything after a place, or that the log does not go on from there. */
export const answerAfter = async (transaction: AnyWork, position: Position): Promise<LogAnswer> => {
  const head = await headOf(transaction);
  if (!isAt(head, position)) return { kind: 'moved' };
  return { kind: 'entries', entries: await logAfter(transaction, position), shared: sharedOf(head) };
};

interface Place {
  readonly store: string;
  readonly previous: Head['previous'];
  /** What there was. */
  readonly before: Head | undefined;
}

/** Makes this the board at hand. Of those before it only the previous one stays, with its log. */
export const putBoard = async (
  transaction: WriteWork,
  { generation, snapshot }: NewBoard,
  { store, previous, before }: Place,
): Promise<Position> => {
  const snapshots = transaction.objectStore('snapshots');
  for (const key of await snapshots.getAllKeys()) {
    if (key === previous?.generation) continue;
    await snapshots.delete(key);
    await removeLog(transaction, key, Number.MAX_SAFE_INTEGER);
  }
  await snapshots.put({ ...snapshot, generation, seq: 0 });
  const places = Object.entries(before?.shared ?? {}).filter(([known]) => known === previous?.generation);
  const epoch = before?.epoch ?? 0;
  const shared = Object.fromEntries(places);
  await transaction.objectStore('head').put({ key: 'head', store, generation, seq: 0, previous, epoch, shared });
  return { store, generation, epoch, seq: 0 };
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
