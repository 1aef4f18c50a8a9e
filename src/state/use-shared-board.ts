import { useMemo } from 'react';
import type { ConnectionReport } from '../core/sync/connection-report.ts';
import { readAccess, writeAccess, type StoreAccess } from '../data/remote/store-access.ts';
import { testConnection } from '../data/remote/test-connection.ts';
import type { SharedPlace } from '../data/storage/board-storage.ts';
import { useBoardStore } from './board-context.ts';
import type { BoardStore } from './board-store.ts';
import { DONE, refused, type Outcome } from './outcome.ts';
import { useFacts } from './use-facts.ts';
import { useSharedPlace } from './use-shared-place.ts';

export type SharedMode = SharedPlace['mode'];
/** What a store wants to see before it answers. */
export type SharedAccess = StoreAccess;

interface SharedActions {
  /** Asks the store everything that has to be known before it is used. */
  readonly test: (address: string, access: StoreAccess) => Promise<ConnectionReport>;
  /** Opens the board that lies at an address, in place of the one at hand, which is kept. */
  readonly open: (address: string, access: StoreAccess, mode: SharedMode) => Promise<Outcome>;
  /** Puts the board at hand where nothing lies yet. */
  readonly put: (address: string, access: StoreAccess) => Promise<Outcome>;
  /** Remembers user and password, or a token, on this device alone. */
  readonly keepAccess: (address: string, access: StoreAccess) => Outcome;
  readonly switchTo: (mode: SharedMode) => Promise<Outcome>;
  readonly look: () => Promise<Outcome>;
  /** The board stays in this browser, and is shared no more. */
  readonly leave: () => Promise<Outcome>;
}

interface SharedBoard extends SharedActions {
  readonly place: SharedPlace | null;
  /** How many edits of this browser the store does not have yet. */
  readonly unsent: number;
  /** What this device knows for the store. */
  readonly knownAccess: (address: string) => StoreAccess;
}

/** The board as several machines share it: where, how that stands, and everything that can be done about it. */
export const useSharedBoard = (): SharedBoard => {
  const store = useBoardStore();
  const place = useSharedPlace();
  const unsent = useFacts((facts) => facts.unsent);
  const actions = useMemo(() => actionsOn(store), [store]);
  return { ...actions, place, unsent, knownAccess: readAccess };
};

const actionsOn = (store: BoardStore): SharedActions => ({
  test: testConnection,
  open: (address, access, mode) => withAccess(address, access, async () => (await store.sharing()).join(address, mode)),
  put: (address, access) => withAccess(address, access, async () => (await store.sharing()).put(address, 'write')),
  keepAccess: keep,
  switchTo: (mode) => tried(async () => (await store.sharing()).switchTo(mode)),
  look: () =>
    tried(async () => {
      await (await store.sharing()).look();
      return DONE;
    }),
  leave: () => tried(async () => (await store.sharing()).leave()),
});

const keep = (address: string, access: StoreAccess): Outcome =>
  writeAccess(address, access)
    ? DONE
    : refused('This browser does not let the page keep user and password, or a token.');

/** What did not work leaves nothing secret behind. */
async function withAccess(address: string, access: StoreAccess, go: () => Promise<Outcome>): Promise<Outcome> {
  const before = readAccess(address);
  const kept = keep(address, access);
  if (!kept.ok) return kept;
  const outcome = await tried(go);
  if (!outcome.ok) writeAccess(address, before);
  return outcome;
}

/** A part of the app that could not be fetched, or a storage that failed, is told and not thrown. */
async function tried(go: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await go();
  } catch {
    return refused(
      'That did not work: a part of the app could not be loaded, or the browser’s storage failed. Try again.',
    );
  }
}
