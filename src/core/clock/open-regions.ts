import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { coverageAt } from './coverage-at.ts';

/**
 * The regions whose coverage is open at `now`, in the policy's order; several or none may be (spec domain §9).
 *
 * @example openRegions(HANDBOOK_POLICY, Date.parse('2026-12-24T15:00:00Z')) // EMEA and Americas
 */
export const openRegions = (policy: Policy, now: number): PolicyRegion[] =>
  policy.regions.filter((region) => coverageAt(region, now).open);
