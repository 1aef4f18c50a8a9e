import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage, LogAnswer, Position, SharedPlace } from '../../data/storage/board-storage.ts';
import { toStorageFault } from '../../data/storage/storage-fault.ts';
import type { Clock } from '../clock.ts';
import type { Editing } from '../replica/editing.ts';
import { receiveEntries } from '../replica/receive-entries.ts';
import type { Facts } from './facts.ts';
import type { InTurn } from './in-turn.ts';
import type { Load } from './load-stored.ts';
import { entriesNotReadable, refusedInOrder, withMessage } from './messages.ts';
import { moveOn } from './move-on.ts';
import { snapshotOf } from './snapshot-of.ts';

interface StepContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly clock: Clock;
  readonly editing: () => Promise<Editing>;
  readonly turn: InTurn;
  readonly load: Load;
  /** Called after the log grew by so many entries. */
  readonly onGrown: (entries: number) => void;
}

export interface Keeper {
  /** Brings storage and tab in step: what waits goes out, what others did comes in. Resolves when there is no more. */
  readonly sync: () => Promise<void>;
  /** Goes on from another place in the log where the same board lies under it; false where that is not so here. */
  readonly moveOn: (from: Position, place: Position) => Promise<boolean>;
  /** Notes the waiting edits where a closing tab cannot lose them. */
  readonly jot: () => void;
  /** Says that the storage failed; the board goes on in memory. */
  readonly fail: (error: unknown) => void;
}

/**
 * Talks with the storage, one question at a time: an answer always meets the state it was asked in, but for what the
 * person did meanwhile, and that waits for the next question.
 */
export const keepInStep = ({ api, storage, clock, editing, turn, load, onGrown }: StepContext): Keeper => {
  let running: Promise<void> | null = null;
  let again = false;
  let jotted = false;

  const jot = (): void => {
    const { replica, generation } = api.getState();
    if (replica.waiting.length === 0 && !jotted) return;
    const edits = replica.waiting.map(({ edit }) => edit);
    storage.jot({ generation, revision: replica.base.revision, edits });
    jotted = edits.length > 0;
  };
  const fail = (error: unknown): void => {
    api.setState({ fault: toStorageFault(error) });
    jot();
  };

  const receive = async ({ entries, shared }: Received): Promise<void> => {
    if (!isSameShared(api.getState().shared, shared)) api.setState({ shared });
    if (entries.length === 0) return;
    const known = await editing();
    const { edits, unreadable } = known.decodeLog(entries);
    const { replica, refused } = receiveEntries(known, api.getState().replica, edits);
    const problems = refused.map(refusedInOrder);
    if (unreadable.length > 0) problems.push(entriesNotReadable(unreadable.length));
    api.setState(({ messages, unsent }) => ({
      replica,
      messages: problems.reduce(withMessage, messages),
      unsent: shared === null ? 0 : unsent + entries.length,
    }));
    for (const { edit } of edits) clock.notBefore(Date.parse(edit.at));
    if (jotted) jot();
    onGrown(edits.length);
  };
  const store = async (facts: Facts): Promise<void> => {
    const { generation, kept, replica, source } = facts;
    const board = { generation, snapshot: snapshotOf(replica, source) };
    const place =
      kept.how === 'replace'
        ? await storage.replace({ ...board, previous: kept.previous })
        : await storage.create(board);
    again = true;
    if (!isSameBoard(api.getState(), facts)) return;
    if (place === null) await load();
    else
      api.setState(({ replica: now }) => ({
        kept: { how: 'stored', store: place.store, epoch: place.epoch },
        replica: { ...now, seq: place.seq },
      }));
  };
  const converse = async (facts: Facts, place: Position): Promise<void> => {
    const edits = facts.replica.waiting.map(({ edit }) => edit);
    const answer: LogAnswer = edits.length > 0 ? await storage.append(place, edits) : await storage.readAfter(place);
    if (!isSameBoard(api.getState(), facts)) again = true;
    else if (answer.kind === 'moved') await load();
    else await receive(answer);
  };
  const step = turn(async (): Promise<void> => {
    const facts = api.getState();
    const { kept, generation, replica } = facts;
    if (kept.how === 'stored')
      await converse(facts, { store: kept.store, epoch: kept.epoch, generation, seq: replica.seq });
    else if (!kept.lazily || replica.waiting.length > 0) await store(facts);
    else await load();
    const after = api.getState();
    if (after.replica.waiting.length > 0) again = true;
    if (isWell(after)) api.setState({ fault: null });
  });
  const loop = async (): Promise<void> => {
    try {
      while (again) {
        again = false;
        await step();
      }
    } catch (error) {
      again = false;
      fail(error);
    } finally {
      running = null;
    }
  };
  const sync = (): Promise<void> => {
    again = true;
    running ??= loop();
    return running;
  };
  const moveOnInTurn = turn(async (from: Position, place: Position): Promise<boolean> => {
    const moved = moveOn(api.getState(), from, place);
    if (moved !== null) api.setState(moved);
    return moved !== null;
  });
  return { sync, moveOn: moveOnInTurn, jot, fail };
};

type Received = Extract<LogAnswer, { kind: 'entries' }>;

const isSameShared = (one: SharedPlace | null, other: SharedPlace | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A cleared storage is well only when it holds the board again. */
function isWell({ fault, kept }: Facts): boolean {
  return fault !== null && (kept.how === 'stored' || (kept.lazily && fault.kind !== 'cleared'));
}

/** The person may have opened another board while the storage was asked about this one. */
function isSameBoard(now: Facts, then: Facts): boolean {
  return now.generation === then.generation && now.kept === then.kept;
}
