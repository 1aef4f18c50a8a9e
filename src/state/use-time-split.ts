import type { TimeSplit } from '../core/split/time-split.ts';
import { deriveTimeSplit } from './derive-time-split.ts';
import { useDerived } from './use-derived.ts';

/** How time is to be split and how it was. */
export const useTimeSplit = (): TimeSplit => useDerived(deriveTimeSplit);
