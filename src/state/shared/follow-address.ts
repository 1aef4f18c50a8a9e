import { QueryObserver, queryOptions } from '@tanstack/react-query';
import { backoff } from '../../core/sync/backoff.ts';
import { readShared, type SharedFound } from '../../core/sync/read-shared.ts';
import { askStore } from '../../data/remote/ask-store.ts';
import type { View } from '../store/facts.ts';
import { joinShared, type JoinContext } from './share-board.ts';
import { WATCHED } from './shared-queries.ts';

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
  let wanted: string | null = null;
  // One after the other: a second look that found the board while the first one opens it must not open it again.
  let arriving: Promise<void> = Promise.resolve();

  const show = (view: View | null): void => {
    const { view: shown } = api.getState();
    if (current !== null && (shown === null || shown.link === current.address)) api.setState({ view });
  };
  /** A board of this browser alone is not put aside without a word; nor is a demo that somebody worked on. */
  const holdsOwn = async (): Promise<boolean> => {
    const stored = await storage.load();
    if (stored === null || stored.shared !== null) return false;
    const { snapshot, log } = stored;
    return snapshot.source !== 'demo' || snapshot.recent.length + log.length > 0;
  };
  /** The board is here now, and looked after as every shared one. */
  const end = (address: string): void => {
    if (current?.address !== address) return;
    show(null);
    current.stop();
    current = null;
    wanted = null;
  };
  const arrive = async (address: string, { found }: Followed): Promise<void> => {
    if (current?.address !== address) return;
    if (api.getState().shared?.address === address) return end(address);
    const link = address;
    if (found.kind === 'status')
      return show({ state: 'status', link, status: found.status, from: 'address', trouble: null });
    if (found.kind === 'board') {
      if (await holdsOwn()) return show({ state: 'offer', link });
      const joined = await joinShared(context, address, 'known');
      return joined.ok ? end(address) : show({ state: 'waiting', link, reason: joined.reason });
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
      ...WATCHED,
      refetchInterval: ({ state }) => {
        const last = state.data;
        if (last === undefined || last.failed > 0) return backoff((last?.failed ?? 1) + 1, Math.random());
        return last.found.kind === 'status' ? POLL_MS : false;
      },
    });
    queryClient.mount();
    const observer = new QueryObserver(queryClient, options);
    const stop = observer.subscribe(({ data }) => {
      // A storage that does not answer now is asked again with the next look.
      if (data !== undefined) arriving = arriving.then(() => arrive(address, data)).catch(() => undefined);
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
    if (address === wanted) return;
    wanted = address;
    current?.stop();
    current = null;
    if (address === null) return;
    const stored = await storage.load().catch(() => null);
    if (wanted !== address) return;
    // The board of this address is here already, and looked after.
    if (stored?.shared?.address === address) {
      wanted = null;
      if (api.getState().view?.link === address) api.setState({ view: null });
      return;
    }
    current = { address, ...begin(address) };
  };
  return { follow, look: async () => current?.look() };
};
