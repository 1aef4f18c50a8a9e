import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../core/board/edit.ts';
import type { BoardStorage, LogAnswer, LogEntry, Position } from '../../data/storage/board-storage.ts';
import { toStorageFault } from '../../data/storage/storage-fault.ts';
import type { Clock } from '../clock.ts';
import type { Editing } from '../replica/editing.ts';
import { receiveEntries } from '../replica/receive-entries.ts';
import type { Facts } from './facts.ts';
import { entriesNotReadable, refusedInOrder, withMessage } from './messages.ts';
import { snapshotOf } from './snapshot-of.ts';

export interface KeepContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly clock: Clock;
  readonly editing: () => Promise<Editing>;
  /** Loads what is stored and shows it, because the log this tab follows is no longer there. */
  readonly follow: () => Promise<void>;
  /** Called after the log grew by so many entries. */
  readonly onGrown: (entries: number) => void;
}

export interface Keeper {
  /** Sends every waiting edit that is not on its way yet. */
  readonly sendAll: () => void;
  /** Stores the board now, if nothing holds it yet. */
  readonly store: () => Promise<void>;
  /** Asks what other tabs have added. */
  readonly catchUp: () => Promise<void>;
  /** Notes the waiting edits where a closing tab cannot lose them. */
  readonly jot: () => void;
  /** Says that the storage failed; the board goes on in memory. */
  readonly fail: (error: unknown) => void;
}

/** Writes own edits to the log, one tiny transaction each, and takes over what the log says. */
export const keepBoard = ({ api, storage, clock, editing, follow, onGrown }: KeepContext): Keeper => {
  const flying = new Set<string>();
  let storing: Promise<void> | null = null;
  let jotted = false;

  const position = (): Position | null => {
    const { kept, generation, replica } = api.getState();
    return kept.how === 'stored' ? { store: kept.store, generation, seq: replica.seq } : null;
  };
  const jot = (): void => {
    const { replica, generation } = api.getState();
    if (replica.waiting.length === 0 && !jotted) return;
    const edits = replica.waiting.map(({ edit }) => edit);
    storage.jot({ generation, revision: replica.base.revision, edits });
    jotted = replica.waiting.length > 0;
  };
  const fail = (error: unknown): void => {
    api.setState({ fault: toStorageFault(error) });
    jot();
  };
  const store = async (): Promise<void> => {
    const { generation, kept, replica, source } = api.getState();
    const board = { generation, snapshot: snapshotOf(replica, source) };
    const place =
      kept.how === 'replace'
        ? await storage.replace({ ...board, previous: kept.previous })
        : await storage.create(board);
    if (api.getState().generation !== generation) return;
    if (place === null) return follow();
    api.setState((facts) => ({
      kept: { how: 'stored', store: place.store },
      replica: { ...facts.replica, seq: place.seq },
    }));
  };
  const ensureStored = async (): Promise<void> => {
    if (api.getState().kept.how === 'stored') return;
    storing ??= store().finally(() => {
      storing = null;
    });
    await storing;
  };

  const receive = (known: Editing, entries: readonly LogEntry[]): void => {
    const { edits, unreadable } = known.decodeLog(entries);
    const { replica, refused } = receiveEntries(known, api.getState().replica, edits);
    const problems = refused.map(refusedInOrder);
    if (unreadable.length > 0) problems.push(entriesNotReadable(unreadable.length));
    api.setState(({ messages }) => ({ replica, messages: problems.reduce(withMessage, messages) }));
    for (const { edit } of edits) clock.notBefore(Date.parse(edit.at));
    if (jotted) jot();
    onGrown(edits.length);
  };
  const hear = async (answer: LogAnswer, asked: Position): Promise<void> => {
    const known = await editing();
    const here = position();
    if (here?.store !== asked.store || here.generation !== asked.generation) return;
    if (answer.kind === 'moved') return follow();
    if (answer.entries.length > 0) receive(known, answer.entries);
  };

  const send = async (edit: Edit): Promise<void> => {
    flying.add(edit.id);
    try {
      await ensureStored();
      const place = position();
      if (place === null || !isWaiting(api.getState(), edit)) return;
      const answer = await storage.append(place, edit);
      flying.delete(edit.id);
      await hear(answer, place);
      if (api.getState().fault !== null) api.setState({ fault: null });
    } catch (error) {
      fail(error);
    } finally {
      flying.delete(edit.id);
    }
  };
  const sendAll = (): void => {
    for (const { edit } of api.getState().replica.waiting) if (!flying.has(edit.id)) void send(edit);
  };

  return {
    sendAll,
    store: ensureStored,
    jot,
    fail,
    async catchUp() {
      const place = position();
      // A board that is about to take the place of the stored one has nothing to learn from it.
      if (place === null) return api.getState().kept.how === 'replace' ? undefined : follow();
      await hear(await storage.readAfter(place), place);
    },
  };
};

function isWaiting({ replica }: Facts, edit: Edit): boolean {
  return replica.waiting.some((waiting) => waiting.edit.id === edit.id);
}
