import { coverageAt } from '../clock/coverage-at.ts';
import type { PolicyRegion } from '../policy/policy.ts';

interface CoverageWindow {
  readonly opensAt: number;
  readonly closesAt: number;
  /** The part of the window inside the time asked about. */
  readonly start: number;
  readonly end: number;
}

// A board that came into play years ago by mistake must not cost more than a year of days.
const MOST_WINDOWS = 400;

/**
 * The coverage windows of a region that touch a time, oldest first; of a very long time the newest 400.
 *
 * @example coverageWindows(emea, monday, tuesday).length // 1
 */
export const coverageWindows = (region: PolicyRegion, from: number, to: number): CoverageWindow[] => {
  const windows: CoverageWindow[] = [];
  const earliest = Math.max(from, to - MOST_WINDOWS * 86_400_000);
  for (let at = earliest; at < to;) {
    const { opensAt, closesAt } = coverageAt(region, at);
    if (opensAt >= to) break;
    windows.push({ opensAt, closesAt, start: Math.max(opensAt, earliest), end: Math.min(closesAt, to) });
    at = closesAt;
  }
  return windows;
};
