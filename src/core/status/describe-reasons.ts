import { describeDecision } from '../level/describe-decision.ts';
import type { RegionState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { cutText } from '../text/cut-text.ts';

/**
 * Why a region's numbers give the level that they give, in sentences that outsiders may read.
 *
 * @example describeReasons(policy, emea) // ['2 SEs are working (level 4 at 2 or fewer).']
 */
export const describeReasons = (policy: Policy, { assessment }: Pick<RegionState, 'assessment'>): string[] =>
  assessment === null ? [] : [cutText(describeDecision(policy, assessment))];
