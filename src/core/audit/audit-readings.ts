import type { Policy } from '../policy/policy.ts';
import type { Readings } from '../policy/readings.ts';
import type { ReadingEffect } from './audit.ts';
import { auditRegion } from './audit-region.ts';
import { readingChoices } from './reading-choices.ts';
import { sumCounts } from './sum-counts.ts';

/**
 * What each choice of each reading would change, one reading at a time beside those in use: the share of inputs with another
 * level, over all regions and in each (spec domain §10). The choices in use are there too, with a share of 0.
 *
 * @example auditReadings(HANDBOOK_POLICY, DEFAULT_READINGS).find(({ value }) => value === 'mildest')?.share // 0.33
 */
export function auditReadings(policy: Policy, inUse: Readings): ReadingEffect[] {
  return readingChoices(inUse).map((choice) => {
    const regions = policy.regions.map(({ id }) => auditRegion(policy, id, inUse, choice.readings));
    return { ...choice, ...sumCounts(regions), regions };
  });
}
