import type { SplitNow } from '../core/split/time-split.ts';
import { deriveSplitNow } from './derive-split-now.ts';
import { useDerived } from './use-derived.ts';

/** How time is to be split and how it was, without what is owed. */
export const useSplitNow = (): SplitNow => useDerived(deriveSplitNow);
