import { formatUtcMoment } from '../clock/format-utc-moment.ts';
import { formatUtcTime } from '../clock/format-utc-time.ts';
import { describeRange } from '../level/describe-range.ts';
import { describeUnconfirmed } from '../level/describe-unconfirmed.ts';
import type { RegionState } from '../level/region-state.ts';
import { cutText } from '../text/cut-text.ts';
import { dayWord } from './day-word.ts';

/** What was told last, where a check-in was missed since. */
function lastWord({ region, unknown }: RegionState, now: number): string {
  const last = unknown?.last ?? null;
  if (last === null) return `Nobody has confirmed a level for ${region.name} yet.`;
  const day = dayWord(last.at, now);
  const when = `${day === 'today' ? '' : `${day} `}at ${formatUtcTime(last.at)} UTC`;
  return `Nobody has confirmed today’s level for ${region.name} yet; the last word was level ${last.level} ${when}.`;
}

const numbersNow = (live: number | null, told: number | null): string =>
  live === null || live === told ? '' : ` The numbers now give level ${live}.`;

function authority(state: RegionState, now: number): string {
  const { inForceBy, inForce, override, announced, live, unknown, drifted } = state;
  if (inForceBy === 'override' && override !== null) {
    const until = formatUtcMoment(Date.parse(override.until), now);
    return `Level ${override.level} was set by leadership until ${until}.${numbersNow(live, inForce)}`;
  }
  if (unknown !== null) return `${lastWord(state, now)}${numbersNow(live, unknown.last?.level ?? null)}`;
  if (drifted && announced !== null)
    return `Announced is level ${announced.level}; the numbers now give level ${live}, which is not announced yet.`;
  return inForceBy === 'live' ? `Level ${live} is what the numbers give; it is not announced yet.` : '';
}

/** Who will work when a closed coverage opens is open anyway. */
const rangeNow = ({ range, coverage }: RegionState): string =>
  range === null || !coverage.open
    ? ''
    : `By its numbers the level is ${describeRange(range)}, because ${describeUnconfirmed(range)}.`;

/**
 * What stands behind a region's level in force, where that is not simply what was announced: that nobody knows it, that
 * leadership set it, that the numbers moved away from it or were never announced, that it is a range. In sentences that
 * outsiders may read: no name, no reason that anybody typed.
 *
 * @example describeInForce(emea, now) // ['Announced is level 4; the numbers now give level 5, which is not announced yet.']
 */
export const describeInForce = (state: RegionState, now: number): string[] =>
  [authority(state, now), rangeNow(state)].filter(Boolean).map(cutText);
