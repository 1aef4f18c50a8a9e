import { useDeferredValue, useEffect, useRef, type ReactNode } from 'react';
import { BoardContext } from './board-context.ts';
import type { BoardStore } from './board-store.ts';
import type { Facts } from './store/facts.ts';
import { markPage } from './mark-page.ts';
import { useFacts } from './use-facts.ts';
import { useRouteQuery } from './use-route-query.ts';

interface BoardProviderProps {
  readonly store: BoardStore;
  /** What to show while the board, or the one of a link, is being opened; `why` it takes longer, or null. */
  readonly fallback?: (why: string | null) => ReactNode;
  readonly children: ReactNode;
}

const showNothing = (): ReactNode => null;

/** Everything below can ask the board's hooks. It appears once there is a board to show. */
export function BoardProvider({ store, fallback = showNothing, children }: BoardProviderProps) {
  useEffect(() => markPage(store), [store]);
  return (
    <BoardContext value={store}>
      <WhenOpen store={store} fallback={fallback}>
        {children}
      </WhenOpen>
    </BoardContext>
  );
}

function WhenOpen({ store, fallback = showNothing, children }: BoardProviderProps) {
  const query = useRouteQuery();
  const link = query.get('board');
  const address = link === null ? query.get('store') : null;
  const after = query.get('after');
  const isOpen = useFacts((facts) => facts.open);
  const isShown = useFacts((facts) => isShowing(facts, link, address));
  const isJoined = useFacts(({ shared }) => address !== null && shared?.address === address);
  const joined = useRef<string | null>(null);
  const waitsFor = useFacts(({ view }) => (view?.state === 'waiting' ? view.reason : null));
  useEffect(() => {
    // One after the other: what the one puts away the other may not find in its place.
    void store.showLink(link).then(() => store.showAddress(address));
  }, [store, link, address]);
  useEffect(() => {
    // The board of this address was put aside, or is shared no more: the page does not ask for it any longer.
    if (address !== null && joined.current === address && !isJoined) query.set({ store: null });
    joined.current = isJoined ? address : null;
  }, [query, address, isJoined]);
  const isReady = isOpen && isShown;
  const of = useFacts(({ generation, view }) => `${generation} ${view?.link ?? ''}`);
  const past = useFacts((facts) => facts.past?.entry ?? null);
  useEffect(() => {
    if (!isReady || (after === null && past === null)) return;
    // Only who looks back needs what reads the history.
    const showing = import('./past/show-past.ts').then(({ showPast }) => showPast(store, of, after));
    showing.catch(() => query.set({ after: null }));
  }, [store, query, isReady, of, after, past]);
  const isThere = isReady && (after === null || after === past);
  // What appears is drawn piece by piece, so that a slow machine goes on answering; what goes, goes at once.
  const isDrawn = useDeferredValue(isThere);
  return isThere && isDrawn ? children : fallback(waitsFor);
}

/** Whether what the page's address asks for is on screen. */
function isShowing({ view, shared }: Facts, link: string | null, address: string | null): boolean {
  if (view?.state === 'opening' || view?.state === 'waiting') return false;
  if (link === null && address !== null && shared?.address === address) return view === null || view.state === 'offer';
  return (view?.link ?? null) === (link ?? address);
}
