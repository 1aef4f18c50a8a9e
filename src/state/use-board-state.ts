import type { BoardState } from '../core/level/region-state.ts';
import { deriveBoardState } from './derive-board-state.ts';
import { useDerived } from './use-derived.ts';

/** What every region's state is at this minute. */
export const useBoardState = (): BoardState => useDerived(deriveBoardState);
