import type { PolicySource, PolicyTrouble } from './policy/policy-source.ts';
import { useFacts } from './use-facts.ts';

interface PolicySourceNow extends PolicySource {
  /** A policy that was refused, until somebody has seen it. */
  readonly trouble: PolicyTrouble | null;
}

/** Where the policy in use comes from, and what was refused. */
export const usePolicySource = (): PolicySourceNow => {
  const source = useFacts((facts) => facts.policySource);
  const trouble = useFacts((facts) => facts.policyTrouble);
  return { ...source, trouble };
};
