import type { LevelRange } from './region-state.ts';

/**
 * Between which levels a live level lies, in a few words.
 *
 * @example describeRange({ lowest: 3, highest: 6, unconfirmed: 2 }) // 'between 3 and 6'
 */
export const describeRange = ({ lowest, highest }: Pick<LevelRange, 'lowest' | 'highest'>): string =>
  `between ${lowest} and ${highest}`;
