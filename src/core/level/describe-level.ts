import { describeRange } from './describe-range.ts';
import { describeUnknown } from './describe-unknown.ts';
import type { RegionState } from './region-state.ts';

/**
 * A region's level in a few words: the one in force, or the live one where none is; unknown where a check-in was missed; with
 * its range where the level is the live one's and nobody has confirmed who works today.
 *
 * @example describeLevel(state, now) // '4', '4, between 3 and 6', 'unknown, last 4 at 10:02 UTC' or 'no numbers yet'
 */
export const describeLevel = (
  {
    unknown,
    inForce,
    inForceBy,
    live,
    range,
  }: Pick<RegionState, 'unknown' | 'inForce' | 'inForceBy' | 'live' | 'range'>,
  now: number,
): string => {
  if (unknown !== null) return describeUnknown(unknown, now);
  const level = inForce ?? live;
  if (level === null) return 'no numbers yet';
  return range === null || inForceBy === 'override' || level !== live
    ? `${level}`
    : `${level}, ${describeRange(range)}`;
};
