import { DEFAULT_READINGS, type Readings } from '../../../src/core/policy/readings.ts';

/** The default readings but for some. */
export const readingsOf = (changes: Partial<Readings>): Readings => ({ ...DEFAULT_READINGS, ...changes });
