import { READING_CHOICES, type Readings } from '../policy/readings.ts';
import type { ReadingEffect } from './audit.ts';

/** One choice of one reading, and all readings with it. */
export type ReadingOption = Pick<ReadingEffect, 'name' | 'value' | 'readings'>;

/**
 * Every choice of every reading, one at a time beside those in use (spec domain §3). The choices in use are there too.
 *
 * @example readingChoices(DEFAULT_READINGS)[1] // { name: 'match', value: 'mildest', readings: { match: 'mildest', … } }
 */
export const readingChoices = (inUse: Readings): ReadingOption[] => [
  ...READING_CHOICES.match.map((value) => ({ name: 'match' as const, value, readings: { ...inUse, match: value } })),
  ...READING_CHOICES.load.map((value) => ({ name: 'load' as const, value, readings: { ...inUse, load: value } })),
  ...READING_CHOICES.loadScope.map((value) => ({
    name: 'loadScope' as const,
    value,
    readings: { ...inUse, loadScope: value },
  })),
];
