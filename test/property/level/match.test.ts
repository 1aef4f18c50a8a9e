import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessRegion } from '../../../src/core/level/assess-region.ts';
import type { Assessment, LevelExplanation, Signal } from '../../../src/core/level/assessment.ts';
import type { Readings } from '../../../src/core/policy/readings.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';
import { situationArbitrary } from '../../support/arbitraries/team-numbers-arbitrary.ts';

const RUNS = { numRuns: 1000 };

/** Checks any assessment under one `match` reading. */
const forEach = (match: Readings['match'], check: (assessment: Assessment) => void) =>
  fc.property(situationArbitrary(policyArbitrary), readingsArbitrary, ({ policy, team, region }, readings) => {
    const assessment = assessRegion(policy, { ...readings, match }, team, region);
    if (assessment) check(assessment);
  });

const aboveOne = (levels: readonly LevelExplanation[], when: 'all' | 'any'): LevelExplanation[] =>
  levels.filter((rule) => rule.level > 1 && rule.when === when);
const within = (levels: readonly LevelExplanation[]): number => (levels[0]?.holds === true ? 1 : 2);

test('[LEVEL-MOST-SEVERE] [LEVEL-ABOVE-PLAN] [LEVEL-UNEVEN] the highest level whose rule holds, else 1, else 2', () => {
  fc.assert(
    forEach('most-severe', ({ level, levels, uneven }) => {
      const highest = levels.findLast((rule) => rule.level > 1 && rule.holds)?.level;

      expect(level).toBe(highest ?? within(levels));
      expect(uneven).toBe(highest === undefined && levels[0]?.holds === false);
    }),
    RUNS,
  );
});

/** Of the criteria of one signal that hold, the tightest threshold, and the mildest level that carries it. */
function entry(levels: readonly LevelExplanation[], signal: Signal): number {
  const crossed = aboveOne(levels, 'any')
    .flatMap(({ criteria }) => criteria)
    .filter((criterion) => criterion.holds && criterion.signal === signal);
  const thresholds = crossed.map(({ threshold }) => threshold);
  const tightest = signal === 'staffing' ? Math.min(...thresholds) : Math.max(...thresholds);
  return crossed.find(({ threshold }) => threshold === tightest)?.level ?? 0;
}

test('[LEVEL-MILDEST] the higher of the two signals’ entries and of the ALL levels, else 1, else 2', () => {
  fc.assert(
    forEach('mildest', ({ level, levels }) => {
      const ofTeam = aboveOne(levels, 'all').findLast(({ holds }) => holds)?.level ?? 0;
      const highest = Math.max(entry(levels, 'staffing'), entry(levels, 'load'), ofTeam);

      expect(level).toBe(highest || within(levels));
    }),
    RUNS,
  );
});
