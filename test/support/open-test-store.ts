import type { Board } from '../../src/core/board/board.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import type { BoardStorage } from '../../src/data/storage/board-storage.ts';
import { createMemoryStorage } from '../../src/data/storage/memory-storage.ts';
import { createBoardStore, type BoardStore } from '../../src/state/board-store.ts';
import { createClock } from '../../src/state/clock.ts';
import { EDITING } from '../../src/state/replica/editing.ts';

interface StoreOptions {
  board: Board;
  at?: string;
  policy?: Policy;
  name?: string;
  /** Given to open a second store, as another tab would. */
  storage?: BoardStorage;
}

interface OpenedStore {
  store: BoardStore;
  /** Sets the machine's clock. */
  moveTo: (at: string) => void;
}

/** Opens a store on a board that is already kept, in memory, with a clock that stands still. */
export async function openTestStore(options: StoreOptions): Promise<OpenedStore> {
  const { board, at = '2026-12-29T14:42:00Z', policy, name, storage = createMemoryStorage() } = options;
  let now = Date.parse(at);
  await storage.create({
    generation: 'test',
    snapshot: { text: JSON.stringify(board), recent: [], source: 'file' },
  });
  const store = createBoardStore({
    storage,
    loadDemo: () => Promise.reject(new Error('tests bring their own board')),
    clock: createClock(() => now),
    ...(policy === undefined ? {} : { policy }),
  });
  if (name !== undefined) store.preferences.setState({ name });
  store.editWith(EDITING);
  await store.open();
  return {
    store,
    moveTo(moment) {
      now = Date.parse(moment);
    },
  };
}
