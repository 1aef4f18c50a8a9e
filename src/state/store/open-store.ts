import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import { toStorageFault } from '../../data/storage/storage-fault.ts';
import type { Beginning } from './begin.ts';
import type { Facts } from './facts.ts';
import type { Keeper } from './keep-in-step.ts';
import type { Load } from './load-stored.ts';
import { notOpened, withMessage } from './messages.ts';

interface OpenStoreContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly keeper: Keeper;
  readonly load: Load;
  readonly begin: Beginning['begin'];
  /** Takes up what a closed tab left behind. */
  readonly takeUp: () => Promise<void>;
  readonly onOpened: () => void;
  /** Begins to listen to other tabs and to the page. */
  readonly watch: () => void;
}

/** Shows what is stored, else the demo, and takes up what a closed tab left behind. */
export const openStore =
  ({ api, storage, keeper, load, begin, takeUp, onOpened, watch }: OpenStoreContext) =>
  /** `ready`: which policy is in use is known. */
  async (ready?: Promise<void>): Promise<void> => {
    watch();
    let hasBoard = true;
    try {
      const [loaded] = await Promise.all([load(), ready]);
      if (loaded !== 'adopted') hasBoard = await begin(loaded === 'unreadable');
      api.setState({ originals: await storage.keptOriginals() });
    } catch (error) {
      keeper.fail(error);
      hasBoard = await begin(false);
      const { kind } = toStorageFault(error);
      // A browser without storage holds nothing that could be missed.
      if (kind !== 'missing' && kind !== 'refused')
        api.setState(({ messages }) => ({ messages: withMessage(messages, notOpened) }));
    }
    if (hasBoard) await takeUp();
    api.setState({ open: true });
    onOpened();
    // What other tabs did while this one was opening was not listened to.
    if (api.getState().fault === null) void keeper.sync();
  };
