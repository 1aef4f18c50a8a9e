import * as v from 'valibot';
import { issuePath } from '../text/issue-path.ts';
import { planSchema, type Plan } from './plan.ts';

export type DecodedPlan =
  | { readonly ok: true; readonly plan: Plan }
  /** Where it does not fit (`days[3].level`), and why. */
  | { readonly ok: false; readonly path: string; readonly reason: string };

/**
 * Reads any value as a plan that was kept, or names the place and the reason. Never throws.
 *
 * @example decodePlan({ version: 2 }) // { ok: false, path: 'version', reason: … }
 */
export function decodePlan(input: unknown): DecodedPlan {
  const read = v.safeParse(planSchema, input, { abortEarly: true });
  if (read.success) return { ok: true, plan: read.output };
  const [issue] = read.issues;
  return { ok: false, path: issuePath(issue), reason: issue.message };
}
