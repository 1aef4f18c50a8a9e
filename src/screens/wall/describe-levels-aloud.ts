import type { BoardState } from '../../core/level/region-state.ts';

/** Every region's level in one sentence, for those who listen; it changes only when a level does. */
export const describeLevelsAloud = (state: BoardState): string =>
  state.regions
    .map(({ region, inForce, live }) => {
      if (inForce !== null)
        return `${region.name}: level ${inForce} in force${live === null || live === inForce ? '' : `, the numbers give ${live}`}.`;
      return live === null ? `${region.name}: no level yet.` : `${region.name}: not in play, would be level ${live}.`;
    })
    .join(' ');
