import type { Policy } from '../core/policy/policy.ts';
import { useBoardStore } from './board-context.ts';

/** Everything the team decided: regions, levels, editions, channels, wording. */
export const usePolicy = (): Policy => useBoardStore().policy;
