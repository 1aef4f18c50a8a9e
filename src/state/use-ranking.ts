import type { Queue } from '../core/queue/queue.ts';
import { deriveRanking } from './derive-ranking.ts';
import { useDerived } from './use-derived.ts';

/** The order of the work, to be shown. Where it is edited, `useQueue` moves single cases instead. */
export const useRanking = (): Queue => useDerived(deriveRanking);
