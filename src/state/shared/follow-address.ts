import { QueryObserver, queryOptions } from '@tanstack/react-query';
import { backoff } from '../../core/sync/backoff.ts';
import { readShared, type SharedFound } from '../../core/sync/read-shared.ts';
import { askStore } from '../../data/remote/ask-store.ts';
import type { View } from '../store/facts.ts';
import { joinShared, type JoinContext } from './share-board.ts';

const POLL_MS = 60_000;

interface Followed {
  readonly found: SharedFound;
  /** Looks in a row that found nothing to show. */
  readonly failed: number;
}

/** Starts with an address alone: shows the board, or the status, that lies there, and waits for it where it does not yet. */
export const followAddress = (context: JoinContext) => {
  const { api, storage, queryClient, accessTo } = context;
  let current: { readonly address: string; readonly stop: () => void; readonly look: () => Promise<unknown> } | null =
    null;

  const show = (view: View | null): void => {
    const { view: shown } = api.getState();
    if (current !== null && (shown === null || shown.link === current.address)) api.setState({ view });
  };
  /** A board of this browser alone is not put aside without a word. */
  const holdsOwn = async (): Promise<boolean> => {
    const stored = await storage.load();
    return stored !== null && stored.shared === null && stored.snapshot.source !== 'demo';
  };
  const arrive = async (address: string, { found }: Followed): Promise<void> => {
    if (current?.address !== address) return;
    const link = address;
    if (found.kind === 'status')
      return show({ state: 'status', link, status: found.status, from: 'address', trouble: null });
    if (found.kind === 'board') {
      if (await holdsOwn()) return show({ state: 'offer', link });
      const joined = await joinShared(context, address, 'known');
      return show(joined.ok ? null : { state: 'waiting', link, reason: joined.reason });
    }
    const reason = found.kind === 'nothing' ? 'Nothing lies at this address yet.' : `${found.reason}. ${found.advice}`;
    const { view } = api.getState();
    // What was shown stays, and says that it grows old.
    if (view?.state === 'status' && found.kind === 'trouble') return show({ ...view, trouble: found });
    show({ state: 'waiting', link, reason });
  };
  const begin = (address: string): { stop: () => void; look: () => Promise<unknown> } => {
    let failed = 0;
    const options = queryOptions({
      queryKey: ['shared-address', address],
      async queryFn(): Promise<Followed> {
        const found = readShared(await askStore({ address, access: accessTo(address) }));
        failed = found.kind === 'board' || found.kind === 'status' ? 0 : failed + 1;
        return { found, failed };
      },
      staleTime: 0,
      gcTime: 0,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: 'always',
      refetchOnReconnect: 'always',
      refetchIntervalInBackground: true,
      structuralSharing: false,
      refetchInterval: ({ state }) => {
        const last = state.data;
        if (last === undefined || last.failed > 0) return backoff((last?.failed ?? 1) + 1, Math.random());
        return last.found.kind === 'status' ? POLL_MS : false;
      },
    });
    queryClient.mount();
    const observer = new QueryObserver(queryClient, options);
    const stop = observer.subscribe(({ data }) => {
      if (data !== undefined) void arrive(address, data);
    });
    return {
      look: () => observer.refetch({ cancelRefetch: false }),
      stop() {
        stop();
        queryClient.unmount();
      },
    };
  };
  const follow = async (address: string | null): Promise<void> => {
    if (address === (current?.address ?? null)) return;
    current?.stop();
    current = null;
    if (address === null) return;
    const stored = await storage.load().catch(() => null);
    // The board of this address is here already, and looked after.
    if (stored?.shared?.address === address) {
      if (api.getState().view?.link === address) api.setState({ view: null });
      return;
    }
    current = { address, ...begin(address) };
  };
  return { follow, look: async () => current?.look() };
};
