import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import type { Facts } from './facts.ts';
import type { Keeper } from './keep-in-step.ts';

interface WatchContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly keeper: Keeper;
  readonly onHidden: () => void;
}

/** Listens to the other tabs, and to the page going away and coming back. */
export const watchPage = ({ api, storage, keeper, onHidden }: WatchContext) => {
  const stops: (() => void)[] = [];
  const catchUp = (): void => {
    // Until the board is open there is nothing to catch up with.
    if (api.getState().open) void keeper.sync();
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'visible') return catchUp();
    keeper.jot();
    onHidden();
  };
  const watch = (): void => {
    stops.push(storage.subscribe((news) => (news.kind === 'fault' ? keeper.fail(news.fault) : catchUp())));
    if (typeof document === 'undefined') return;
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', keeper.jot);
    window.addEventListener('pageshow', catchUp);
    stops.push(() => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', keeper.jot);
      window.removeEventListener('pageshow', catchUp);
    });
  };
  const stop = (): void => {
    for (const each of stops.splice(0)) each();
  };
  return { watch, stop };
};
