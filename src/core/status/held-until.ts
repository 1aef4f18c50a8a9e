import { lookedAtAgain } from '../level/looked-at-again.ts';
import type { RegionState } from '../level/region-state.ts';

/**
 * Until when what some regions promise holds: the earliest moment at which the level of one of them is looked at again, ms
 * since the epoch. At or before now: any minute. Null while the levels are not in play.
 *
 * @example heldUntil(state.regions, ['emea', 'americas']) // 17:30 UTC, the Americas' check-in
 */
export function heldUntil(regions: readonly RegionState[], behind: readonly string[]): number | null {
  const moments = regions.filter(({ region }) => behind.includes(region.id)).map(lookedAtAgain);
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.min(...known);
}
