import * as v from 'valibot';
import { issuePath } from '../text/issue-path.ts';
import { plainIssue } from '../text/plain-issue.ts';
import { findMonotonyProblems } from './find-monotony-problems.ts';
import { findReferenceProblems } from './find-reference-problems.ts';
import { policySchema, type Policy } from './policy.ts';

/** Where a policy does not hold together, and why. */
export interface PolicyProblem {
  /** As in `levels[3].staffing.emea`; empty for the policy as a whole. */
  readonly path: string;
  readonly reason: string;
}

export type CheckedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Takes anything for a policy only if it fits the schema, refers to what it has, and grows harsher level by level (spec
 * domain §2). Otherwise every problem comes back with its path, and nothing of the input is used. Never throws.
 *
 * @example checkPolicy({ ...HANDBOOK_POLICY, regions: [] }) // { ok: false, problems: [{ path: 'regions', reason: 'no region' }] }
 */
export const checkPolicy = (input: unknown): CheckedPolicy => {
  const read = v.safeParse(policySchema, input);
  if (!read.success) return { ok: false, problems: read.issues.map(toProblem) };
  const problems = [...findReferenceProblems(read.output), ...findMonotonyProblems(read.output)];
  return problems.length === 0 ? { ok: true, policy: read.output } : { ok: false, problems };
};

const toProblem = (issue: v.BaseIssue<unknown>): PolicyProblem => ({
  path: issuePath(issue),
  reason: plainIssue(issue),
});
