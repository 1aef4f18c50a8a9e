import { QueryObserver } from '@tanstack/react-query';
import { createCycle } from './cycle.ts';
import type { SharedContext } from './shared-context.ts';
import { sharedBoardQuery } from './shared-queries.ts';

/** Edits of one second go in one save. */
const GATHER_MS = 1000;

interface Leading {
  readonly stop: () => void;
  /** Looks at the store at once. */
  readonly look: () => Promise<void>;
}

/** Keeps the board of one address in step with its store, while this tab is the one to do so. */
const lead = (context: SharedContext, generation: string, address: string): Leading => {
  const { api, queryClient } = context;
  const cycle = createCycle(context);
  const isInPlay = (): boolean => api.getState().replica.base.inPlay !== null;
  const observer = new QueryObserver(queryClient, sharedBoardQuery({ generation, address, look: cycle, isInPlay }));
  queryClient.mount();
  const stopPolling = observer.subscribe(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    await observer.refetch({ cancelRefetch: false });
    // What was done while the look was under way waits for the next.
    const { unsent, shared } = api.getState();
    if (unsent > 0 && shared?.trouble === null) saveSoon();
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), GATHER_MS);
  };
  const stopListening = api.subscribe(({ unsent }, before) => {
    if (unsent > before.unsent) saveSoon();
  });
  if (api.getState().unsent > 0) saveSoon();
  return {
    look,
    stop() {
      clearTimeout(timer);
      stopListening();
      stopPolling();
      queryClient.unmount();
    },
  };
};

interface Conducting {
  readonly stop: () => void;
  /** Looks at the store at once, where this is the tab that talks to it. */
  readonly look: () => Promise<void>;
}

/** Begins and ends with the board at hand being a shared one. */
export const conduct = (context: SharedContext): Conducting => {
  const { api } = context;
  let current: { readonly key: string; readonly stop: () => void } | null = null;
  let leading: Leading | null = null;
  const follow = (): void => {
    const { generation, shared, kept } = api.getState();
    const key = shared === null || kept.how !== 'stored' ? '' : `${generation} ${shared.address}`;
    if (key === (current?.key ?? '')) return;
    current?.stop();
    current = null;
    if (shared === null || key === '') return;
    const { address } = shared;
    const begin = (): (() => void) => {
      const mine = lead(context, generation, address);
      leading = mine;
      return () => {
        if (leading === mine) leading = null;
        mine.stop();
      };
    };
    current = { key, stop: context.takeLead(begin) };
  };
  const stopFollowing = api.subscribe(follow);
  follow();
  return {
    look: async () => leading?.look(),
    stop() {
      stopFollowing();
      current?.stop();
    },
  };
};
