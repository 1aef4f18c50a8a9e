import type { BoardState, CountsAge } from '../../core/level/region-state.ts';

/** The counts of the region that was updated last, which say how fresh the board is as a whole. */
export const newestCounts = (state: BoardState): CountsAge =>
  state.regions
    .map(({ counts }) => counts)
    .reduce((best, counts) => (momentOf(counts) > momentOf(best) ? counts : best), { state: 'none', newest: null });

// Counts without a time still beat no counts at all.
const momentOf = ({ state, newest }: CountsAge): number =>
  newest === null ? (state === 'none' ? -2 : -1) : Date.parse(newest.at);
