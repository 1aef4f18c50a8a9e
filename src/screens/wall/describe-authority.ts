import { formatUtcMoment } from '../../core/clock/format-utc-moment.ts';
import { describeRange } from '../../core/level/describe-range.ts';
import { describeUnknown } from '../../core/level/describe-unknown.ts';
import type { RegionState } from '../../core/level/region-state.ts';

/** Who says so: how the level that the wall shows came about, in a few words. */
export const describeAuthority = (state: RegionState, now: number): string => {
  const { inForceBy, inForce, announced, override, unknown } = state;
  if (unknown !== null) return describeUnknown(unknown, now);
  if (inForceBy === 'override' && override !== null) {
    const other = announced === null || announced.level === inForce ? '' : ` (announced: ${announced.level})`;
    const by = override.by || 'leadership';
    return `set by ${by} until ${formatUtcMoment(Date.parse(override.until), now)}${other}: ${override.reason}`;
  }
  if (inForceBy === 'announced' && announced !== null) return `announced ${formatUtcMoment(announced.at, now)}`;
  return inForceBy === 'live' ? 'not announced yet' : wouldBe(state);
};

const wouldBe = ({ live, range }: RegionState): string => {
  if (live === null) return '';
  return `would be level ${live}${range === null ? '' : `, ${describeRange(range)}`}, not invoked`;
};
