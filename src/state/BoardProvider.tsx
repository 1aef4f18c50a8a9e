import { useEffect, type ReactNode } from 'react';
import { BoardContext } from './board-context.ts';
import type { BoardStore } from './board-store.ts';
import { markPage } from './mark-page.ts';
import { useFacts } from './use-facts.ts';
import { useRouteQuery } from './use-route-query.ts';

interface BoardProviderProps {
  readonly store: BoardStore;
  /** What to show while the board, or the one of a link, is being opened. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** Everything below can ask the board's hooks. It appears once there is a board to show. */
export function BoardProvider({ store, fallback = null, children }: BoardProviderProps) {
  useEffect(() => markPage(store), [store]);
  return (
    <BoardContext value={store}>
      <WhenOpen store={store} fallback={fallback}>
        {children}
      </WhenOpen>
    </BoardContext>
  );
}

function WhenOpen({ store, fallback, children }: BoardProviderProps) {
  const link = useRouteQuery().get('board');
  const isOpen = useFacts((facts) => facts.open);
  const isShown = useFacts(({ view }) => (view?.link ?? null) === link && view?.state !== 'opening');
  useEffect(() => {
    void store.showLink(link);
  }, [store, link]);
  return isOpen && isShown ? children : fallback;
}
