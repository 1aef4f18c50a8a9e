import type { Board } from '../../src/core/board/board.ts';
import type { BoardStorage } from '../../src/data/storage/board-storage.ts';
import { createMemoryStorage, createShelf, type MemoryShelf } from '../../src/data/storage/memory-storage.ts';
import { createBoardStore, type BoardStore } from '../../src/state/board-store.ts';
import { createClock } from '../../src/state/clock.ts';
import { EDITING } from '../../src/state/replica/editing.ts';
import { shownBoard } from '../../src/state/store/shown-board.ts';
import { syncOf, type Sync } from '../../src/state/store/sync-of.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');

interface TabOptions {
  storage: BoardStorage;
  demo?: Board;
  now?: () => number;
  /** The payload of the link that the page is opened with. */
  link?: string;
}

/** Opens the app's store as one tab would, on a storage of the test's choice. */
export async function openTab({ storage, demo, now = () => NOW, link }: TabOptions): Promise<BoardStore> {
  const store = createBoardStore({
    storage,
    loadDemo: () => (demo === undefined ? Promise.reject(new Error('no demo here')) : Promise.resolve(demo)),
    clock: createClock(now),
  });
  store.editWith(EDITING);
  if (link !== undefined) void store.showLink(link);
  await store.open();
  return store;
}

/** A shelf that holds a board already, as a browser does that was used before. */
export async function shelfWith(board: Board): Promise<MemoryShelf> {
  const shelf = createShelf();
  const snapshot = { text: JSON.stringify(board), recent: [], source: 'file' as const };
  await createMemoryStorage(shelf).create({ generation: 'first', snapshot });
  return shelf;
}

export function boardIn(store: BoardStore): Board {
  return shownBoard(store.api.getState());
}

export function syncIn(store: BoardStore): Sync {
  return syncOf(store.api.getState(), store.clock.now());
}

/** Resolves when nothing of these tabs is on its way any more. */
export async function settled(...stores: BoardStore[]): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    if (round > 3 && stores.every((store) => store.api.getState().replica.waiting.length === 0)) return;
  }
}
