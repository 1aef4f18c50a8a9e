import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPolicy } from '../../../src/core/policy/check-policy.ts';
import { generatedPolicyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';

test('every generated policy passes the check of policies and comes out as it went in', () => {
  fc.assert(
    fc.property(generatedPolicyArbitrary, (policy) => {
      expect(checkPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, policy });
    }),
    { numRuns: 1000 },
  );
});

test('generated policies have rules of every kind', () => {
  const levels = fc
    .sample(generatedPolicyArbitrary, { numRuns: 300, seed: 1 })
    .flatMap((policy) => policy.levels.slice(1));
  const kinds = levels.map(
    ({ when, staffing, load }) => `${when}${staffing ? ' staffing' : ''}${load === undefined ? '' : ' load'}`,
  );

  expect(new Set(kinds)).toEqual(
    new Set(['any load', 'any staffing', 'any staffing load', 'all load', 'all staffing', 'all staffing load']),
  );
});
