import { formatUtcTime } from '../clock/format-utc-time.ts';
import type { RegionState } from './region-state.ts';

/**
 * How the level in force came about and where the live one stands beside it, in one sentence (spec domain §1).
 * Empty while nothing is known.
 *
 * @example describeStanding(state) // 'Announced at 10:02 UTC; the numbers now give 5'
 */
export const describeStanding = (state: RegionState): string => {
  const { live, announced, override, inForceBy } = state;
  if (inForceBy === 'override' && override !== null)
    return `Set to ${override.level} by ${override.by} until ${formatUtcTime(Date.parse(override.until))} UTC: ${override.reason}${beside(live, override.level)}`;
  if (inForceBy === 'announced' && announced !== null)
    return `Announced at ${formatUtcTime(announced.at)} UTC${beside(live, announced.level)}`;
  if (inForceBy === 'live') return 'Not announced yet';
  return live === null ? '' : `Not in play: this would be level ${live}`;
};

const beside = (live: number | null, inForce: number): string =>
  live === null || live === inForce ? '' : `; the numbers now give ${live}`;
