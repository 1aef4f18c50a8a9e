import type { PolicyProblem } from '../../core/policy/check-policy.ts';

/** Where the policy in use comes from. */
export interface PolicySource {
  readonly origin: 'built-in' | 'beside' | 'file' | 'example';
  readonly name: string;
  /** When this device took it, ISO; null for the built-in one, unless it was chosen. */
  readonly since: string | null;
  /** Whether this device remembers it for the next start. */
  readonly kept: boolean;
  /** Whether a team's own one lies beside the app, in use or not. */
  readonly hasBeside: boolean;
}

/** A policy that was refused; the last good one stays in use. */
export interface PolicyTrouble {
  /** What was refused: "policy.json beside the app", or a file's name. */
  readonly from: string;
  readonly problems: readonly PolicyProblem[];
}

/** What the app has a policy from before anything was asked or chosen. */
export const BUILT_IN_SOURCE: PolicySource = {
  origin: 'built-in',
  name: 'The built-in policy',
  since: null,
  kept: true,
  hasBeside: false,
};
