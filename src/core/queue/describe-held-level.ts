import type { RegionState } from '../level/region-state.ts';

/**
 * The level by which a region's work is ordered, in words: the level in force; after a missed check-in what was told last,
 * or what the numbers give where nothing ever was, never as if it were known (spec domain §4, §6).
 *
 * @example describeHeldLevel(state) // 'EMEA is at level 4' or 'EMEA was last at level 4'
 */
export function describeHeldLevel({
  region,
  inForce,
  unknown,
}: Pick<RegionState, 'region' | 'inForce' | 'unknown'>): string {
  if (unknown === null) return `${region.name} is at level ${inForce}`;
  if (unknown.last === null) return `${region.name} is at no known level, its numbers give ${inForce}`;
  return `${region.name} was last at level ${inForce}`;
}
