import type { LevelRange } from './region-state.ts';

/**
 * Why a level is a range, without anybody's name.
 *
 * @example describeUnconfirmed({ lowest: 3, highest: 6, unconfirmed: 2 }) // '2 people’s state today is not confirmed yet'
 */
export const describeUnconfirmed = ({ unconfirmed }: Pick<LevelRange, 'unconfirmed'>): string =>
  `${unconfirmed === 1 ? '1 person’s' : `${unconfirmed} people’s`} state today is not confirmed yet`;
