import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessRegion } from '../../../src/core/level/assess-region.ts';
import type { Assessment } from '../../../src/core/level/assessment.ts';
import { describeCriterion } from '../../../src/core/level/describe-criterion.ts';
import { describeDecision } from '../../../src/core/level/describe-decision.ts';
import { describeDistance } from '../../../src/core/level/describe-distance.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';
import { situationArbitrary } from '../../support/arbitraries/team-numbers-arbitrary.ts';

const forEach = (check: (assessment: Assessment, policy: Policy) => void) =>
  fc.property(situationArbitrary(policyArbitrary), readingsArbitrary, ({ policy, team, region }, readings) => {
    const assessment = assessRegion(policy, readings, team, region);
    if (assessment) check(assessment, policy);
  });

test('[WHY-WORDS] a load in words is on the side of its threshold that the load itself is on', () => {
  fc.assert(
    forEach(({ levels }, policy) => {
      const loads = levels
        .flatMap(({ criteria }) => criteria)
        .filter(({ signal, value }) => signal === 'load' && Number.isFinite(value));
      for (const criterion of loads) {
        const { value, threshold } = criterion;
        const shown = Number.parseFloat(describeCriterion(policy, criterion));

        expect(Math.sign(shown - threshold)).toBe(Math.sign((value ?? NaN) - threshold));
        expect(Math.abs(shown - (value ?? NaN))).toBeLessThan(0.0500001);
      }
    }),
    { numRuns: 1000 },
  );
});

test('[WHY-WORDS] a decision is one sentence, and a distance has no words of the machine', () => {
  fc.assert(
    forEach((assessment, policy) => {
      expect(describeDecision(policy, assessment)).toMatch(/^[A-Z0-9].*[^.]\.$/);
      expect(describeDistance(assessment)).not.toMatch(/undefined|NaN|null|Infinity/);
    }),
    { numRuns: 1000 },
  );
});
