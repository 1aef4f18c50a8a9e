import type { StoreApi } from 'zustand/vanilla';
import type { Sharing } from '../shared/sharing.ts';
import type { Facts } from './facts.ts';

interface LoadedSharing {
  /** Fetches what talks to stores, once. */
  readonly sharing: () => Promise<Sharing>;
  /** Shows what lies at an address of a store; null goes back to the own board. */
  readonly showAddress: (address: string | null) => Promise<void>;
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
    async showAddress(address) {
      if (address === null && loading === null) return;
      const { shared, view } = api.getState();
      // Marked at once: nothing else is to be shown meanwhile.
      if (address !== null && shared?.address !== address && view === null)
        api.setState({ view: { state: 'opening', link: address } });
      try {
        await (await sharing()).follow(address);
      } catch {
        const reason = 'A part of the app that talks to stores could not be loaded. Reload the page.';
        if (address !== null) api.setState({ view: { state: 'waiting', link: address, reason } });
      }
    },
    close() {
      stop();
      void loading?.then(({ close }) => close()).catch(() => undefined);
    },
  };
};
