import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessRegion } from '../../../src/core/level/assess-region.ts';
import type { Criterion } from '../../../src/core/level/assessment.ts';
import { evaluateCriteria } from '../../../src/core/level/evaluate-criteria.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';
import { situationArbitrary } from '../../support/arbitraries/team-numbers-arbitrary.ts';

const situations = situationArbitrary(policyArbitrary);
const RUNS = { numRuns: 1000 };

const isTrue = ({ value, comparison, threshold }: Criterion): boolean => {
  if (value === null) return false;
  if (comparison === 'more-than') return value > threshold;
  return comparison === 'at-most' ? value <= threshold : value >= threshold;
};

test('[WHY-SUFFICIENT] the criteria that decided, evaluated alone, give the same level', () => {
  fc.assert(
    fc.property(situations, readingsArbitrary, ({ policy, team, region }, readings) => {
      const assessment = assessRegion(policy, readings, team, region);
      const again = evaluateCriteria(policy, region, assessment?.decidedBy ?? []);

      expect(again).toBe(assessment?.level);
    }),
    RUNS,
  );
});

test('[WHY-FULL] what an explanation says of each criterion and level is true', () => {
  fc.assert(
    fc.property(situations, readingsArbitrary, ({ policy, team, region }, readings) => {
      const { levels = [], decidedBy = [] } = assessRegion(policy, readings, team, region) ?? {};
      const criteria = levels.flatMap((level) => level.criteria);

      expect(levels.map(({ level }) => level)).toEqual(policy.levels.map(({ level }) => level));
      expect(criteria.filter((criterion) => criterion.holds !== isTrue(criterion))).toEqual([]);
      for (const { when, holds, criteria: own } of levels)
        expect(holds).toBe(when === 'all' ? own.every(isTrue) : own.some(isTrue));
      expect(decidedBy.filter((criterion) => !criteria.includes(criterion))).toEqual([]);
    }),
    RUNS,
  );
});

test('[WHY-FULL] every threshold that a level sets for a region stands in its explanation, with the entered staffing', () => {
  fc.assert(
    fc.property(situations, readingsArbitrary, ({ policy, team, region }, readings) => {
      for (const { level, criteria } of assessRegion(policy, readings, team, region)?.levels ?? []) {
        const rule = policy.levels[level - 1];
        const ofTeam = level > 1 && rule?.when === 'all';
        const regions = policy.regions.map(({ id }) => id).filter((id) => ofTeam || id === region);
        const staffing = regions.flatMap((id) => {
          const threshold = rule?.staffing?.[id];
          return threshold === undefined ? [] : [{ region: id, threshold, value: team[id]?.working ?? null }];
        });
        const load = rule?.load === undefined ? [] : [rule.load];

        expect(criteria.filter(({ signal }) => signal === 'staffing')).toMatchObject(staffing);
        expect(criteria.filter(({ signal }) => signal === 'load').map(({ threshold }) => threshold)).toEqual(load);
        expect(criteria).toHaveLength(staffing.length + load.length);
      }
    }),
    RUNS,
  );
});
