import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import { StorageFault } from '../../data/storage/storage-fault.ts';
import type { Editing } from '../replica/editing.ts';
import { adopt } from './adopt.ts';
import type { Facts } from './facts.ts';
import { notReadable, withMessage } from './messages.ts';

interface FollowContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly editing: () => Promise<Editing>;
  readonly now: () => number;
  readonly onAdopted: () => void;
}

/** "nothing": nothing is stored. "unreadable": what is stored was set aside and the tab keeps what it has. */
type Followed = 'adopted' | 'nothing' | 'unreadable';

/** Loads what is stored and shows it. Asked again while it runs, it runs once more: the news may be newer than the read. */
export const followStorage = ({ api, storage, editing, now, onAdopted }: FollowContext): (() => Promise<Followed>) => {
  let running: Promise<Followed> | null = null;
  let again = false;

  const once = async (): Promise<Followed> => {
    const stored = await storage.load();
    if (stored === null) {
      // The log is gone, and its numbers with it; the board is stored again with the next edit.
      api.setState(({ kept, replica }) =>
        kept.how === 'stored' ? { kept: { how: 'create' }, replica: { ...replica, seq: 0 } } : {},
      );
      return 'nothing';
    }
    const adoption = adopt(await editing(), api.getState(), stored);
    if (adoption.ok) {
      api.setState(adoption.facts);
      onAdopted();
      return 'adopted';
    }
    // Whoever wrote it while this tab was open can read it: a newer Evenkeel. It is theirs to keep.
    if (api.getState().open) throw new StorageFault('newer');
    const { position, snapshot, log } = stored;
    const at = new Date(now()).toISOString();
    const original = {
      key: `${position.generation} ${position.seq}`,
      text: snapshot.text,
      log,
      reason: adoption.reason,
      at,
    };
    await storage.setAside(original);
    api.setState(({ messages, originals }) => ({
      messages: withMessage(messages, notReadable(adoption.reason)),
      originals: [...originals.filter(({ key }) => key !== original.key), original],
    }));
    return 'unreadable';
  };
  const repeat = async (): Promise<Followed> => {
    let followed: Followed;
    do {
      again = false;
      followed = await once();
    } while (again);
    return followed;
  };

  return () => {
    again = running !== null;
    running ??= repeat().finally(() => {
      running = null;
    });
    return running;
  };
};
