import { QueryObserver } from '@tanstack/react-query';
import { takeLead } from '../../data/remote/take-lead.ts';
import { queryClient } from '../queries/query-client.ts';
import { createCycle } from './cycle.ts';
import type { SharedContext } from './shared-context.ts';
import { sharedBoardQuery } from './shared-queries.ts';

/** Edits of one second go in one save. */
const GATHER_MS = 1000;

/** Keeps the board of one address in step with its store, while this tab is the one to do so. */
const lead = (context: SharedContext, generation: string, address: string): (() => void) => {
  const { api } = context;
  const look = createCycle(context);
  const isInPlay = (): boolean => api.getState().replica.base.inPlay !== null;
  const observer = new QueryObserver(queryClient, sharedBoardQuery({ generation, address, look, isInPlay }));
  queryClient.mount();
  const stopPolling = observer.subscribe(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void observer.refetch({ cancelRefetch: false }).then(saveRest), GATHER_MS);
  };
  // What was done while a look was under way waits for the next.
  const saveRest = (): void => {
    const { unsent, shared } = api.getState();
    if (unsent > 0 && shared?.trouble === null) saveSoon();
  };
  const stopListening = api.subscribe(({ unsent }, before) => {
    if (unsent > before.unsent) saveSoon();
  });
  return () => {
    clearTimeout(timer);
    stopListening();
    stopPolling();
    queryClient.unmount();
  };
};

/** Begins and ends with the board at hand being a shared one. Returns what ends it for good. */
export const conduct = (context: SharedContext): (() => void) => {
  const { api } = context;
  let current: { readonly key: string; readonly stop: () => void } | null = null;
  const follow = (): void => {
    const { generation, shared, kept } = api.getState();
    const key = shared === null || kept.how !== 'stored' ? '' : `${generation} ${shared.address}`;
    if (key === (current?.key ?? '')) return;
    current?.stop();
    current = null;
    if (shared === null || key === '') return;
    const { address } = shared;
    current = { key, stop: takeLead(() => lead(context, generation, address)) };
  };
  const stopFollowing = api.subscribe(follow);
  follow();
  return () => {
    stopFollowing();
    current?.stop();
  };
};
