import type { Queue } from '../core/queue/queue.ts';
import { deriveQueue } from './derive-queue.ts';
import { useDerived } from './use-derived.ts';

/** The order of the work. */
export const useQueue = (): Queue => useDerived(deriveQueue);
