import type { BoardState } from '../core/level/region-state.ts';

/** What of a board's state the order of the work, and its reasons, depend on, as a text to compare. */
export const levelsInForce = (state: BoardState): string => {
  if (state.inPlay === null) return 'not in play';
  return state.regions
    .map(
      ({ region, inForce, unknown }) =>
        `${region.id} ${inForce ?? '-'} ${unknown === null ? '' : (unknown.last?.level ?? '-')}`,
    )
    .join('\n');
};
