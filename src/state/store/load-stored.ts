import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage, StoredBoard } from '../../data/storage/board-storage.ts';
import { StorageFault } from '../../data/storage/storage-fault.ts';
import type { Editing } from '../replica/editing.ts';
import { adopt } from './adopt.ts';
import type { Facts } from './facts.ts';
import { withMessage } from './messages.ts';

interface LoadContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly editing: () => Promise<Editing>;
  readonly now: () => number;
  readonly onAdopted: () => void;
}

/** "nothing": nothing is stored. "unreadable": what is stored was set aside and the tab keeps what it has. */
type Loaded = 'adopted' | 'nothing' | 'unreadable';
export type Load = () => Promise<Loaded>;

/** Loads what is stored and shows it, with the own edits on top that belong to it. Only in turn with other questions. */
export const loadStored =
  ({ api, storage, editing, now, onAdopted }: LoadContext): Load =>
  async () => {
    const { generation } = api.getState();
    const stored = await storage.load();
    const known = stored === null ? null : await editing();
    // Opened another board meanwhile: that one goes first.
    if (api.getState().generation !== generation) return 'nothing';
    if (stored === null || known === null) {
      forgetPlace(api);
      return 'nothing';
    }
    const adoption = adopt(known, api.getState(), stored);
    if (adoption.ok) {
      api.setState(adoption.facts);
      onAdopted();
      return 'adopted';
    }
    // Whoever wrote it while this tab was open can read it: a newer Evenkeel. It is theirs to keep.
    const { open, kept } = api.getState();
    if (open && kept.how !== 'replace') throw new StorageFault('newer');
    await setAside({ api, storage, stored, reason: adoption.reason, at: new Date(now()).toISOString() });
    return 'unreadable';
  };

/** The log is gone, and its numbers with it; the board is stored again with the next edit. */
function forgetPlace(api: StoreApi<Facts>): void {
  api.setState(({ kept, replica }) =>
    kept.how === 'stored' ? { kept: { how: 'create', lazily: true }, replica: { ...replica, seq: 0 } } : {},
  );
}

interface Unreadable extends Pick<LoadContext, 'api' | 'storage'> {
  readonly stored: StoredBoard;
  readonly reason: string;
  readonly at: string;
}

async function setAside({ api, storage, stored, reason, at }: Unreadable): Promise<void> {
  const { position, snapshot, log } = stored;
  const original = { key: `${position.generation} ${position.seq}`, text: snapshot.text, log, reason, at };
  await storage.setAside(original);
  const { notReadable } = await import('./not-readable.ts');
  api.setState(({ messages }) => ({ messages: withMessage(messages, notReadable(reason)) }));
}
