import type { RegionId } from '../policy/primitives.ts';
import type { PlannedDay, PlannedRegion } from './plan.ts';

/** Why no change of absences lowers the level of a region. */
export interface NoRepair {
  readonly region: RegionId;
  readonly name: string;
  /**
   * "numbers": its SEs are one entered number. "state": those who are out are so by today's state. "nobody-away": nobody is out.
   * "not-enough": everybody's return leaves the level as it is.
   */
  readonly reason: 'numbers' | 'state' | 'nobody-away' | 'not-enough';
}

const reasonOf = ({ entry, out }: PlannedRegion): NoRepair['reason'] => {
  if (entry === 'numbers') return 'numbers';
  if (out.length === 0) return 'nobody-away';
  return out.every(({ because }) => because === 'state') ? 'state' : 'not-enough';
};

/**
 * Why a planned day has no repair: one reason for each region at its highest level, in the policy's order (spec domain §8). Empty
 * where the day has no level or level 1: there is nothing to repair.
 *
 * @example whyNoRepair(day) // [{ region: 'emea', name: 'EMEA', reason: 'nobody-away' }]
 */
export const whyNoRepair = ({ level, regions }: Pick<PlannedDay, 'level' | 'regions'>): NoRepair[] =>
  level === null || level === 1
    ? []
    : regions
        .filter((one) => one.level === level)
        .map((one) => ({ region: one.region, name: one.name, reason: reasonOf(one) }));
