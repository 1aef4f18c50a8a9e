import type { StoreApi } from 'zustand/vanilla';
import type { Sharing } from '../shared/sharing.ts';
import type { Facts } from './facts.ts';

interface LoadedSharing {
  /** Fetches what talks to stores, once. */
  readonly sharing: () => Promise<Sharing>;
  readonly close: () => void;
}

/** Most boards are of one browser alone, so what talks to stores comes with the first shared one. */
export const loadSharing = (api: StoreApi<Facts>, load: () => Promise<Sharing>): LoadedSharing => {
  let loading: Promise<Sharing> | null = null;
  const sharing = (): Promise<Sharing> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const begin = ({ shared }: Facts): void => {
    if (shared !== null && loading === null) void sharing().catch(() => undefined);
  };
  const stop = api.subscribe(begin);
  return {
    sharing,
    close() {
      stop();
      void loading?.then(({ close }) => close()).catch(() => undefined);
    },
  };
};
