import type { Policy } from '../policy/policy.ts';
import { beginLarge } from '../text/begin-large.ts';
import type { Assessment } from './assessment.ts';
import { describeCriterion } from './describe-criterion.ts';

const sentence = (text: string): string => `${beginLarge(text)}.`;

/**
 * What decided a level, in one sentence; an uneven load is called so (spec domain §3).
 *
 * @example describeDecision(policy, assessment) // '2 SEs are working (level 4 at 2 or fewer).'
 */
export const describeDecision = (policy: Policy, assessment: Assessment): string => {
  const parts = assessment.decidedBy.map((criterion) => describeCriterion(policy, criterion, assessment.region));
  const last = parts.pop() ?? '';
  const text = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return assessment.uneven ? sentence(`${notPlan(assessment)}: ${text}, though no harsher rule holds`) : sentence(text);
};

// A policy may also leave staffing out between level 1 and the others: that is not a matter of load.
const notPlan = ({ decidedBy }: Assessment): string =>
  decidedBy.every(({ signal }) => signal === 'load') ? 'uneven load' : 'not within plan';
