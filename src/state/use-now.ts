import { useCallback, useSyncExternalStore } from 'react';
import { useBoardStore } from './board-context.ts';
import type { Granularity } from './clock.ts';
import { useAt } from './use-at.ts';

/**
 * The time that the screen speaks of, in ms since the epoch: the one fixed by `?at=`, a demo's own, else the machine's.
 * The component renders again once per second or minute.
 */
export const useNow = (granularity: Granularity): number => {
  const { clock } = useBoardStore();
  const at = useAt();
  const subscribe = useCallback((listener: () => void) => clock.subscribe(granularity, listener), [clock, granularity]);
  const tick = useSyncExternalStore(subscribe, () => clock.tick(granularity));
  return at ?? tick;
};
