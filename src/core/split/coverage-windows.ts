import { coverageAt } from '../clock/coverage-at.ts';
import type { PolicyRegion } from '../policy/policy.ts';

interface CoverageWindow {
  readonly opensAt: number;
  readonly closesAt: number;
}

/**
 * The coverage windows of a region that touch a time, whole, oldest first; ms since the epoch.
 *
 * @example coverageWindows(emea, monday, tuesday).length // 1
 */
export function coverageWindows(region: PolicyRegion, from: number, to: number): CoverageWindow[] {
  const windows: CoverageWindow[] = [];
  for (let at = from; at < to;) {
    const { opensAt, closesAt } = coverageAt(region, at);
    if (opensAt >= to) break;
    windows.push({ opensAt, closesAt });
    at = closesAt;
  }
  return windows;
}
