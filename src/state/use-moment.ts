import { useMemo } from 'react';
import { useBoardStore } from './board-context.ts';
import type { Moment } from './derive-board-state.ts';
import { useAt } from './use-at.ts';
import { useNow } from './use-now.ts';

/** The minute to compute for. What was just entered counts at once: the time is read when the computing happens. */
export const useMoment = (): Moment => {
  const { clock } = useBoardStore();
  const at = useAt();
  const tick = useNow('minute');
  return useMemo(() => ({ tick, now: () => at ?? clock.now() }), [at, clock, tick]);
};
