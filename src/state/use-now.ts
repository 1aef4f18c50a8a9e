import type { Granularity } from './clock.ts';
import { useAt } from './use-at.ts';
import { useTick } from './use-tick.ts';

/**
 * The time that the screen speaks of, in ms since the epoch: the one fixed by `?at=`, a demo's own, else the machine's.
 * The component renders again once per second or minute.
 */
export const useNow = (granularity: Granularity): number => {
  const tick = useTick(granularity);
  return useAt() ?? tick;
};
