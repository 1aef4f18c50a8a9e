import type { Policy } from '../policy/policy.ts';
import { READING_CHOICES, type Readings } from '../policy/readings.ts';
import type { ReadingEffect } from './audit.ts';
import { auditRegion } from './audit-region.ts';
import { sumCounts } from './sum-counts.ts';

type Choice = Pick<ReadingEffect, 'name' | 'value' | 'readings'>;

const choicesBeside = (inUse: Readings): Choice[] => [
  ...READING_CHOICES.match.map((value) => ({ name: 'match' as const, value, readings: { ...inUse, match: value } })),
  ...READING_CHOICES.load.map((value) => ({ name: 'load' as const, value, readings: { ...inUse, load: value } })),
  ...READING_CHOICES.loadScope.map((value) => ({
    name: 'loadScope' as const,
    value,
    readings: { ...inUse, loadScope: value },
  })),
];

/**
 * What each choice of each reading would change, one reading at a time beside those in use: the share of inputs with another
 * level, over all regions and in each (spec domain §10). The choices in use are there too, with a share of 0.
 *
 * @example auditReadings(HANDBOOK_POLICY, DEFAULT_READINGS).find(({ value }) => value === 'mildest')?.share // 0.21
 */
export function auditReadings(policy: Policy, inUse: Readings): ReadingEffect[] {
  return choicesBeside(inUse).map((choice) => {
    const regions = policy.regions.map(({ id }) => auditRegion(policy, id, inUse, choice.readings));
    return { ...choice, ...sumCounts(regions), regions };
  });
}
