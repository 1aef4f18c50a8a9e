import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { BoardSource, KeptOriginal, LogEntry, PreviousBoard, SharedPlace } from './board-storage.ts';
import { StorageFault } from './storage-fault.ts';

const DATABASE_NAME = 'evenkeel';
const DATABASE_VERSION = 1;

/** Which board is the one at hand. Tiny, because every edit reads it. */
export interface Head {
  readonly key: 'head';
  readonly store: string;
  readonly generation: string;
  /** The place in the log up to which the snapshot holds. */
  readonly seq: number;
  readonly previous: (PreviousBoard & { readonly generation: string; readonly seq: number }) | null;
  /** Missing where no shared board was ever put under the log. */
  readonly epoch?: number;
  /** By generation, where a board is shared. */
  readonly shared?: Readonly<Record<string, SharedPlace>>;
}

export interface SnapshotRecord {
  readonly generation: string;
  readonly seq: number;
  readonly text: string;
  readonly recent: readonly unknown[];
  readonly source: BoardSource;
}

export interface Layout extends DBSchema {
  head: { key: string; value: Head };
  snapshots: { key: string; value: SnapshotRecord };
  /** The key is drawn by the database when the edit is added: it is the canonical order. */
  log: { key: number; value: Omit<LogEntry, 'seq'> & { seq?: number }; indexes: { generation: string } };
  originals: { key: string; value: KeptOriginal };
}

export const STORES = ['head', 'snapshots', 'log', 'originals'] as const satisfies readonly (keyof Layout)[];

export type Database = IDBPDatabase<Layout>;

interface DatabaseEvents {
  /** Another tab wants the database in a newer layout, or gone. The connection is closed already. */
  readonly onTaken: (isDeletion: boolean) => void;
  /** The browser closed the connection: the data was cleared. */
  readonly onTerminated: () => void;
  readonly onBlocked: () => void;
}

/** Opens the database, making it where there is none. Rejects with whatever the browser throws. */
export const openDatabase = async ({ onTaken, onTerminated, onBlocked }: DatabaseEvents): Promise<Database> => {
  if (typeof indexedDB === 'undefined') throw new StorageFault('missing');
  return openDB<Layout>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database) {
      database.createObjectStore('head', { keyPath: 'key' });
      database.createObjectStore('snapshots', { keyPath: 'generation' });
      const log = database.createObjectStore('log', { keyPath: 'seq', autoIncrement: true });
      log.createIndex('generation', 'generation');
      database.createObjectStore('originals', { keyPath: 'key' });
    },
    blocked: onBlocked,
    blocking(_current, wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onTaken(wanted === null);
    },
    terminated: onTerminated,
  });
};
