import type { Edit } from '../../core/board/edit.ts';
import type { BoardStorage, LogAnswer, NewBoard, Position, Snapshot, StorageNews } from './board-storage.ts';
import { createConnection } from './connection.ts';
import { createJotter } from './jotter.ts';
import { createTabChannel } from './tab-channel.ts';
import {
  answerAfter,
  headOf,
  isAt,
  logAfter,
  putBoard,
  readStored,
  removeLog,
  sharedOf,
  type ReadWork,
  type WriteWork,
} from './transactions.ts';

const drawId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

// A first look at a board needs none of these. They come before a transaction begins, which would not wait for them.
const seldom = () => import('./seldom-transactions.ts');

/** Keeps the board in the browser's database: a snapshot and a log, shared by all tabs. */
export const createBrowserStorage = (openChannel: typeof createTabChannel = createTabChannel): BoardStorage => {
  const listeners = new Set<(news: StorageNews) => void>();
  const tell = (news: StorageNews): void => {
    for (const listener of listeners) listener(news);
  };
  const channel = openChannel(() => tell({ kind: 'changed' }));
  const jotter = createJotter(drawId());
  const connection = createConnection({
    onFault: (fault) => tell({ kind: 'fault', fault }),
    onBack: () => tell({ kind: 'changed' }),
  });
  const read = <Result>(work: (transaction: ReadWork) => Promise<Result>) => connection.run('readonly', work);
  const write = <Result>(work: (transaction: WriteWork) => Promise<Result>) => connection.run('readwrite', work);
  const announce = <Result>(result: Result): Result => {
    channel.announce();
    return result;
  };

  return {
    load: () => read(readStored),
    create: async (board: NewBoard) =>
      announce(
        await write(async (transaction) => {
          if ((await headOf(transaction)) !== undefined) return null;
          return putBoard(transaction, board, { store: drawId(), previous: null, before: undefined });
        }),
      ),
    replace: async ({ previous, ...board }) =>
      announce(
        await write(async (transaction) => {
          const head = await headOf(transaction);
          const kept = head === undefined ? null : { ...previous, generation: head.generation, seq: head.seq };
          return putBoard(transaction, board, { store: head?.store ?? drawId(), previous: kept, before: head });
        }),
      ),
    restorePrevious: async (current) => {
      const { swapBoards } = await seldom();
      return announce(await write((transaction) => swapBoards(transaction, current)));
    },
    append: async (position: Position, edits: readonly Edit[]) =>
      announce(
        await write(async (transaction): Promise<LogAnswer> => {
          const head = await headOf(transaction);
          if (!isAt(head, position)) return { kind: 'moved' };
          const log = transaction.objectStore('log');
          const { generation } = position;
          const added = edits.map((edit) => log.add({ generation, edit }));
          const reading = logAfter(transaction, position);
          // The sooner it is committed, the less a tab that closes now can take with it.
          transaction.commit();
          const [entries] = await Promise.all([reading, ...added]);
          return { kind: 'entries', entries, shared: sharedOf(head) };
        }),
      ),
    readAfter: (position) => read((transaction) => answerAfter(transaction, position)),
    fold: (position: Position, snapshot: Snapshot) =>
      write(async (transaction) => {
        const head = await headOf(transaction);
        const { generation, seq } = position;
        if (head === undefined || !isAt(head, position) || head.seq === seq) return;
        await transaction.objectStore('snapshots').put({ ...snapshot, generation, seq });
        await transaction.objectStore('head').put({ ...head, seq });
        await removeLog(transaction, generation, seq);
      }),
    rebase: async (position, rebase) => {
      const { rebaseLog } = await seldom();
      return announce(await write((transaction) => rebaseLog(transaction, position, rebase)));
    },
    noteShared: async (generation, note) => {
      const { putShared } = await seldom();
      return announce(await write((transaction) => putShared(transaction, generation, note)));
    },
    jot: jotter.jot,
    takeJotted: jotter.take,
    setAside: (original) =>
      write(async (transaction) => {
        await transaction.objectStore('originals').put(original);
      }),
    keptOriginals: () => read((transaction) => transaction.objectStore('originals').getAll()),
    dropOriginal: (key) => write((transaction) => transaction.objectStore('originals').delete(key)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      channel.close();
      connection.close();
    },
  };
};
