import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPolicy } from '../../../src/core/policy/check-policy.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';

test('[POLICY-MONOTONE] [POLICY-APART] policies of 1 to 6 regions and 2 to 12 levels that hold together are taken as they are', () => {
  fc.assert(
    fc.property(policyArbitrary, (policy) => {
      expect(checkPolicy(policy)).toEqual({ ok: true, policy });
    }),
    { numRuns: 500 },
  );
});

test('[POLICY-SCHEMA] whatever is given for a policy, there is an answer with a path and a reason, never a throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
      const checked = checkPolicy(input);

      expect(checked.ok).toBe(false);
      expect(checked.ok ? [] : checked.problems.filter(({ reason }) => reason === '')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('[POLICY-MONOTONE] a harsher level that has more SEs than a milder one of its kind is refused where it stands', () => {
  fc.assert(
    fc.property(policyArbitrary, fc.nat(), fc.nat(), (policy, one, other) => {
      const region = policy.regions[one % policy.regions.length]?.id ?? '';
      const kind = other % 2 === 0 ? 'any' : 'all';
      const having = policy.levels.filter(
        ({ level, when, staffing }) => level > 1 && when === kind && staffing?.[region] !== undefined,
      );
      const milder = having.at(0);
      const harsher = having.at(-1);
      fc.pre(milder !== undefined && harsher !== undefined && milder !== harsher);
      const staffing = { ...harsher.staffing, [region]: (milder.staffing?.[region] ?? 0) + 1 };
      const levels = policy.levels.map((level) => (level === harsher ? { ...level, staffing } : level));

      const checked = checkPolicy({ ...policy, levels });

      const paths = checked.ok ? [] : checked.problems.map(({ path }) => path);
      expect(paths).toContain(`levels[${harsher.level - 1}].staffing.${region}`);
    }),
    { numRuns: 500 },
  );
});
