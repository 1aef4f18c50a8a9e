import type { Edit } from '../../core/board/edit.ts';
import type { StoredBoard } from '../../data/storage/board-storage.ts';
import { boardOf } from '../replica/board-of.ts';
import type { Editing } from '../replica/editing.ts';
import { putOnTop } from '../replica/put-on-top.ts';
import type { Replica } from '../replica/replica.ts';
import type { Facts } from './facts.ts';
import { entriesNotReadable, leftBehind, openedElsewhere, withMessage, withoutNotOpened } from './messages.ts';
import { readReplica } from './read-replica.ts';

type Adoption = { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly reason: string };

/** Shows what is stored in place of what this tab held, with the own edits on top that belong to the same board. */
export const adopt = (editing: Editing, facts: Facts, stored: StoredBoard): Adoption => {
  const read = readReplica(editing, stored, facts.replica.regions);
  if (!read.ok) return read;
  const { position, snapshot, previous, shared } = stored;
  const isSame = position.generation === facts.generation;
  // Without a generation there was no board here yet.
  const isNews = facts.open && facts.generation !== '' && !isSame;
  // While it was being read this tab got further by itself.
  if (isSame && isAsFar(facts, position) && read.replica.seq < facts.replica.seq) return { ok: true, facts };
  const waiting = isSame
    ? putOnTop(editing, read.replica.base, ownEdits(facts, position.store, read.replica), facts.replica.regions)
    : [];
  const replica = { ...read.replica, waiting };
  const left = isSame ? 0 : facts.replica.waiting.length;
  let messages = withoutNotOpened(facts.messages);
  if (isNews) messages = withMessage(messages, openedElsewhere(boardOf(replica).team));
  if (left > 0) messages = withMessage(messages, leftBehind(left, LEFT));
  if (read.unreadable > 0) messages = withMessage(messages, entriesNotReadable(read.unreadable));
  return {
    ok: true,
    facts: {
      ...facts,
      replica,
      generation: position.generation,
      kept: { how: 'stored', store: position.store, epoch: position.epoch },
      source: snapshot.source,
      shared,
      unsent: shared === null ? 0 : stored.log.length,
      readOnlyWhy: read.readOnlyWhy,
      fault: null,
      messages,
      previous,
      justReplaced: isNews ? false : facts.justReplaced,
    },
  };
};

const LEFT =
  'They were made on the board that was open here before, had not been stored yet, and do not belong to this one.';

function isAsFar({ kept }: Facts, { store, epoch }: StoredBoard['position']): boolean {
  return kept.how === 'stored' && kept.store === store && kept.epoch === epoch;
}

function isStoredIn({ kept }: Facts, store: string): boolean {
  return kept.how === 'stored' && kept.store === store;
}

/** Waiting edits; and after a wipe also those that had been stored and that nobody else has put back. */
function ownEdits(facts: Facts, store: string, stored: Replica): readonly Edit[] {
  const { replica } = facts;
  const waiting = replica.waiting.map(({ edit }) => edit);
  if (isStoredIn(facts, store)) return waiting;
  const known = new Set(stored.base.history.map(({ id }) => id));
  const lost = replica.recent.map(({ edit }) => edit).filter(({ id }) => !known.has(id));
  return [...lost, ...waiting];
}
