import { startOfDay } from '../clock/start-of-day.ts';
import { HOUR } from '../clock/time-of-day.ts';
import type { RegionState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionSplit, Split } from './time-split.ts';

/** Of the window that is open, or that opens later on the same UTC day; none otherwise. */
function hoursLeft({ open, opensAt, closesAt }: RegionState['coverage'], now: number): number {
  if (open) return (closesAt - now) / HOUR;
  return startOfDay(opensAt) === startOfDay(now) ? (closesAt - opensAt) / HOUR : 0;
}

/**
 * The SE-hours that a region has left today for customers and for internal work: SEs working × hours left in the coverage,
 * at most the policy's hours a day each, × share (spec domain §7). Null while nobody entered who is working.
 *
 * @example capacityLeft(HANDBOOK_POLICY, emea, { customer: 80, internal: 20 }, now) // 2 SEs, 1.5 h left: { customer: 2.4, internal: 0.6 }
 */
export function capacityLeft(policy: Policy, state: RegionState, split: Split, now: number): RegionSplit['capacity'] {
  if (state.assessment === null) return null;
  const hours = Math.min(hoursLeft(state.coverage, now), policy.timeSplit.hoursPerDay);
  const all = state.assessment.numbers.working * hours;
  return { customer: (all * split.customer) / 100, internal: (all * split.internal) / 100 };
}
