import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import type { Facts } from './facts.ts';
import type { Keeper } from './keep-board.ts';

interface WatchContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly keeper: Keeper;
  readonly onHidden: () => void;
}

/** Listens to the other tabs, and to the page going away and coming back. */
export const watchPage = ({ api, storage, keeper, onHidden }: WatchContext) => {
  const stops: (() => void)[] = [];
  const catchUp = async (): Promise<void> => {
    // Until the board is open there is nothing to catch up with.
    if (!api.getState().open) return;
    try {
      await keeper.catchUp();
      keeper.sendAll();
    } catch (error) {
      keeper.fail(error);
    }
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'visible') return void catchUp();
    keeper.jot();
    onHidden();
  };
  const onShown = (): void => void catchUp();
  const watch = (): void => {
    stops.push(storage.subscribe((news) => (news.kind === 'fault' ? keeper.fail(news.fault) : void catchUp())));
    if (typeof document === 'undefined') return;
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', keeper.jot);
    window.addEventListener('pageshow', onShown);
    stops.push(() => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', keeper.jot);
      window.removeEventListener('pageshow', onShown);
    });
  };
  const stop = (): void => {
    for (const each of stops.splice(0)) each();
  };
  return { watch, catchUp, stop };
};
