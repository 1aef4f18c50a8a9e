import type { BoardState } from '../../core/level/region-state.ts';

/** What a screen reader hears when a level changes: every region's level, so that the message changes only with one. */
export const levelNews = (state: BoardState): string =>
  state.regions
    .filter((region) => region.live !== null)
    .map((region) => `${region.region.name} level ${region.live}`)
    .join(', ');
