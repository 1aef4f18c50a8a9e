import type { Board } from '../../../src/core/board/board.ts';
import type { LeadCalls } from '../../../src/data/remote/lead-calls.ts';
import { NO_ACCESS, type StoreAccess } from '../../../src/data/remote/store-access.ts';
import { createMemoryStorage, createShelf, type MemoryShelf } from '../../../src/data/storage/memory-storage.ts';
import { createBoardStore, type BoardStore } from '../../../src/state/board-store.ts';
import { createClock } from '../../../src/state/clock.ts';
import { EDITING } from '../../../src/state/replica/editing.ts';
import type { SharedContext } from '../../../src/state/shared/shared-context.ts';
import { createSharing } from '../../../src/state/shared/sharing.ts';
import { talkHere } from '../../../src/state/shared/talk-here.ts';

export interface Machine {
  readonly store: BoardStore;
  readonly shelf: MemoryShelf;
}

export interface MachineOptions {
  /** What it holds; null: nothing. */
  readonly board: Board | null;
  /** What the page was opened with, where a link brought the address of a store. */
  readonly address?: string;
  /** Asked at every talk with the store, so that a password may change. */
  readonly access?: () => StoreAccess;
  /** Of a machine that was there before. */
  readonly shelf?: MemoryShelf;
  readonly name?: string;
  /** What its clock says. */
  readonly now?: () => number;
  /** Where its looks happen; by itself in the page. */
  readonly openTalk?: SharedContext['openTalk'];
}

/** It has one tab alone. */
const NO_CALLS: LeadCalls = { call: () => undefined, onCall: () => () => undefined, close: () => undefined };

/** A browser of its own: its storage, its clock, its access, and nothing in common with the others but the store. */
export async function openMachine({
  board,
  address,
  access = () => NO_ACCESS,
  name,
  now,
  openTalk = talkHere,
  ...rest
}: MachineOptions): Promise<Machine> {
  const shelf = rest.shelf ?? createShelf();
  const storage = createMemoryStorage(shelf);
  const snapshot = { text: JSON.stringify(board), recent: [], source: 'file' as const };
  if (board !== null) await storage.create({ generation: 'own', snapshot });
  const store = createBoardStore({
    storage,
    loadDemo: () => Promise.reject(new Error('no demo here')),
    clock: createClock(now),
    startSharing: (context) =>
      createSharing({ ...context, accessTo: access, takeLead: (lead) => lead(), calls: NO_CALLS, openTalk }),
  });
  if (name !== undefined) store.preferences.setState({ name });
  store.editWith(EDITING);
  if (address !== undefined) void store.showAddress(address);
  await store.open();
  return { store, shelf };
}
