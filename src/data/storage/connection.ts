import type { IDBPTransaction } from 'idb';
import { openDatabase, STORES, type Database, type Layout } from './database.ts';
import { StorageFault, toStorageFault } from './storage-fault.ts';

/** A browser whose storage does not answer for so long is told about; when it answers after all it is used. */
const PATIENCE_MS = 5000;

export type Work<Mode extends IDBTransactionMode> = IDBPTransaction<Layout, typeof STORES, Mode>;

export interface ConnectionEvents {
  readonly onFault: (fault: StorageFault) => void;
  /** The storage answers after it was given up. */
  readonly onBack: () => void;
}

export interface Connection {
  /** Runs one transaction over all stores. Rejects with a `StorageFault`, and then nothing has changed. */
  readonly run: <Mode extends 'readonly' | 'readwrite', Result>(
    mode: Mode,
    work: (transaction: Work<Mode>) => Promise<Result>,
  ) => Promise<Result>;
  readonly close: () => void;
}

/** Keeps one connection to the database, opened when it is needed and again after the browser has closed it. */
export const createConnection = ({ onFault, onBack }: ConnectionEvents): Connection => {
  let connection: Promise<Database> | null = null;
  let isClosed = false;

  const lose = (fault: StorageFault): void => {
    connection = null;
    if (!isClosed) onFault(fault);
  };
  const open = async (): Promise<Database> => {
    let isLate = false;
    const opening = openDatabase({
      onTaken: (isDeletion) => lose(new StorageFault(isDeletion ? 'cleared' : 'newer')),
      onTerminated: () => lose(new StorageFault('cleared')),
      onBlocked: () => onFault(new StorageFault('blocked')),
    });
    const patience = new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        isLate = true;
        reject(new StorageFault('blocked'));
      }, PATIENCE_MS);
    });
    const takeLate = async (): Promise<void> => {
      const database = await opening.catch(() => null);
      if (!isLate || database === null) return;
      connection = Promise.resolve(database);
      onBack();
    };
    void takeLate();
    return Promise.race([opening, patience]);
  };
  const connect = (): Promise<Database> => {
    if (isClosed) return Promise.reject(new StorageFault('failed'));
    connection ??= open().catch((error: unknown) => {
      connection = null;
      throw toStorageFault(error);
    });
    return connection;
  };
  const begin = async <Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<Work<Mode>> => {
    try {
      return (await connect()).transaction(STORES, mode, { durability: 'strict' });
    } catch (error) {
      // A connection that was closed without a word: one new one, and then the error counts.
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      connection = null;
      return (await connect()).transaction(STORES, mode, { durability: 'strict' });
    }
  };

  return {
    async run(mode, work) {
      const transaction = await begin(mode).catch((error: unknown) => {
        throw toStorageFault(error);
      });
      // Whoever waits for the work learns of the failure there.
      transaction.done.catch(() => undefined);
      try {
        const result = await work(transaction);
        await transaction.done;
        return result;
      } catch (error) {
        abort(transaction);
        throw toStorageFault(transaction.error ?? error);
      }
    },
    close() {
      isClosed = true;
      void connection?.then((database) => database.close()).catch(() => undefined);
    },
  };
};

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
