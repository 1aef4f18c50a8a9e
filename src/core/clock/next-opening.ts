import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { coverageAt } from './coverage-at.ts';

/** Which coverage opens next, and when, ms since the epoch. */
export interface NextOpening {
  readonly region: PolicyRegion;
  readonly opensAt: number;
}

/**
 * While no coverage is open: the region that opens next, the policy's first where several open at once. Null while
 * one is open (spec domain §9).
 *
 * @example nextOpening(HANDBOOK_POLICY, Date.parse('2026-12-24T03:00:00Z')) // EMEA at 09:00
 */
export const nextOpening = (policy: Policy, now: number): NextOpening | null => {
  let soonest: NextOpening | null = null;
  for (const region of policy.regions) {
    const { open, opensAt } = coverageAt(region, now);
    if (open) return null;
    if (soonest === null || opensAt < soonest.opensAt) soonest = { region, opensAt };
  }
  return soonest;
};
