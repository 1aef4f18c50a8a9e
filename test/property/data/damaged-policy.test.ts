import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { understandBeside } from '../../../src/data/policy/ask-beside.ts';
import { readPolicy } from '../../../src/data/policy/read-policy.ts';
import { damagedTextArbitrary } from '../../support/arbitraries/damaged-text-arbitrary.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';

test('a damaged policy file is refused with what is wrong, or gives a policy that is whole', () => {
  fc.assert(
    fc.property(damagedTextArbitrary(HANDBOOK_POLICY), (text) => {
      const read = readPolicy(text);

      expect(understandBeside(text).state).toMatch(/^(none|built-in|found)$/);
      if (read.ok) expect(readPolicy(JSON.stringify(read.policy))).toEqual(read);
      else expect(read.problems.every(({ reason }) => reason !== '')).toBe(true);
      expect(read.ok || read.problems.length > 0).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('every policy that holds together comes back from its file as it was', () => {
  fc.assert(
    fc.property(policyArbitrary, (policy) => {
      expect(readPolicy(JSON.stringify(policy, null, 2))).toEqual({ ok: true, policy });
    }),
  );
});
