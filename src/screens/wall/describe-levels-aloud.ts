import { describeUnknown } from '../../core/level/describe-unknown.ts';
import type { BoardState, RegionState } from '../../core/level/region-state.ts';

/** Every region's level in one sentence, for those who listen; it changes only when a level does. */
export const describeLevelsAloud = (state: BoardState, now: number): string =>
  state.regions.map((region) => `${region.region.name}: ${levelAloud(region, now)}.`).join(' ');

const levelAloud = ({ unknown, inForce, live }: RegionState, now: number): string => {
  const beside = live === null || (live === inForce && unknown === null) ? '' : `, the numbers give ${live}`;
  if (unknown !== null) return `level ${describeUnknown(unknown, now)}${beside}`;
  if (inForce !== null) return `level ${inForce} in force${beside}`;
  return live === null ? 'no level yet' : `not in play, would be level ${live}`;
};
