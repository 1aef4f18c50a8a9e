import type { Draft } from '../core/contingency/draft.ts';
import { deriveDrafts } from './derive-drafts.ts';
import { useDerived } from './use-derived.ts';

/** What has to be posted now, in the order in which to post it. */
export const useDrafts = (): readonly Draft[] => useDerived(deriveDrafts);
