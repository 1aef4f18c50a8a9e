import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { understandBeside } from '../../../src/data/policy/ask-beside.ts';
import { readPolicy } from '../../../src/data/policy/read-policy.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';

const TEXT = JSON.stringify(HANDBOOK_POLICY);
const harm = fc.record({ at: fc.nat(TEXT.length), cut: fc.nat(6), put: fc.string({ maxLength: 4 }) });

const damagedText = fc.oneof(
  { weight: 4, arbitrary: damagedArbitrary(HANDBOOK_POLICY).map((policy) => JSON.stringify(policy) ?? '') },
  { weight: 2, arbitrary: harm.map(({ at, cut, put }) => TEXT.slice(0, at) + put + TEXT.slice(at + cut)) },
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('a damaged policy file is refused with what is wrong, or gives a policy that is whole', () => {
  fc.assert(
    fc.property(damagedText, (text) => {
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
