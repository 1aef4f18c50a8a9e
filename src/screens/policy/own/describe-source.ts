import type { PolicySource } from '../../../state/policy/policy-source.ts';

/** Where the policy in use comes from, in a sentence. */
export function describeSource({ origin, name }: Pick<PolicySource, 'origin' | 'name'>): string {
  if (origin === 'beside') return 'It lies beside the app as policy.json, so everybody who opens this address has it.';
  if (origin === 'file') return `It comes from “${name}” and is in use in this browser only.`;
  if (origin === 'example') return `It is the example “${name}”, in use in this browser only.`;
  return 'It is built in: the levels, contingencies and promises of the handbook.';
}
