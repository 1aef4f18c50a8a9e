import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import type { RegionState } from '../../core/level/region-state.ts';

/** Who says so: how the level that the wall shows came about, in a few words. */
export const describeAuthority = (state: RegionState, now: number): string => {
  const { inForceBy, announced, override, live } = state;
  if (inForceBy === 'override' && override !== null)
    return `set by ${override.by || 'leadership'} until ${timeOf(Date.parse(override.until), now)}: ${override.reason}`;
  if (inForceBy === 'announced' && announced !== null) return `announced ${timeOf(announced.at, now)}`;
  if (inForceBy === 'live') return 'not announced yet';
  return live === null ? '' : `would be level ${live}, not invoked`;
};

const timeOf = (at: number, now: number): string => {
  const day = formatUtcDay(at);
  return `${day === formatUtcDay(now) ? '' : `${day} `}${formatUtcTime(at)} UTC`;
};
