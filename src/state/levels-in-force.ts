import type { BoardState } from '../core/level/region-state.ts';

/** What of a board's state the order of the work depends on, as a text to compare. */
export const levelsInForce = (state: BoardState): string => {
  if (state.inPlay === null) return 'not in play';
  return state.regions.map(({ region, inForce }) => `${region.id} ${inForce ?? '-'}`).join('\n');
};
