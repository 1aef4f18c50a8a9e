import { useCallback, useSyncExternalStore } from 'react';
import { useBoardStore } from './board-context.ts';
import type { Granularity } from './clock.ts';

/** The time as it runs, also while `?at=` fixes the one that the screen speaks of, in ms since the epoch. */
export const useTick = (granularity: Granularity): number => {
  const { clock } = useBoardStore();
  const subscribe = useCallback((listener: () => void) => clock.subscribe(granularity, listener), [clock, granularity]);
  return useSyncExternalStore(subscribe, () => clock.tick(granularity));
};
