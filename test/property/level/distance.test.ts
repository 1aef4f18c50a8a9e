import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessRegion } from '../../../src/core/level/assess-region.ts';
import type { Signal, Step } from '../../../src/core/level/assessment.ts';
import { evaluateLevel } from '../../../src/core/level/evaluate-level.ts';
import type { Readings } from '../../../src/core/policy/readings.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';
import { situationArbitrary, type Situation } from '../../support/arbitraries/team-numbers-arbitrary.ts';
import { changedNumbers } from '../../support/changed-numbers.ts';

interface Move {
  readonly signal: Signal;
  readonly sign: 1 | -1;
  readonly to: 'lower' | 'raise';
}

const MOVES: readonly Move[] = [
  { signal: 'staffing', sign: 1, to: 'lower' },
  { signal: 'load', sign: -1, to: 'lower' },
  { signal: 'staffing', sign: -1, to: 'raise' },
  { signal: 'load', sign: 1, to: 'raise' },
];

/** The best level (lowering) or the worst (raising) that a change can lead to, whoever it falls on. */
function reached(
  { policy, team, region, own }: Situation,
  readings: Readings,
  move: Move,
  size: number,
): number | null {
  const levels = changedNumbers(own, move.signal, move.sign * size).map(
    (after) => evaluateLevel(policy, readings, { ...team, [region]: after }, region) ?? 0,
  );
  if (levels.length === 0) return null;
  return move.to === 'lower' ? Math.min(...levels) : Math.max(...levels);
}

/** The first change, tried one by one, that leads to a lower (or higher) level. */
function tried(situation: Situation, readings: Readings, level: number, move: Move, most: number): Step | null {
  for (let size = 1; size <= most; size++) {
    const after = reached(situation, readings, move, size);
    if (after !== null && (move.to === 'lower' ? after < level : after > level))
      return { signal: move.signal, change: move.sign * size, level: after };
  }
  return null;
}

function expectSteps(situation: Situation, readings: Readings, most: number): void {
  const { policy, team, region } = situation;
  const assessment = assessRegion(policy, readings, team, region);
  if (!assessment) throw new Error('a situation without numbers');
  for (const move of MOVES) {
    const step = assessment.distance[move.to].find(({ signal }) => signal === move.signal) ?? null;
    const within = step !== null && Math.abs(step.change) <= most ? step : null;

    expect(within, `${move.to} by ${move.signal}`).toEqual(tried(situation, readings, assessment.level, move, most));
  }
}

test('[STEP-MINIMAL] [STEP-VERIFIED] under the average the steps are those that trying one by one finds first', () => {
  const averages = readingsArbitrary.map((readings): Readings => ({ ...readings, load: 'average' }));
  const withoutPeople = situationArbitrary(policyArbitrary).map((situation): Situation => {
    const own = { ...situation.own, counts: null };
    return { ...situation, own, team: { ...situation.team, [situation.region]: own } };
  });
  fc.assert(
    fc.property(withoutPeople, averages, (situation, readings) => {
      expectSteps(situation, readings, 60);
    }),
    { numRuns: 1000 },
  );
});

test('[STEP-MINIMAL] [STEP-COUNTS] [STEP-OWN] by counts no other placing of a change takes fewer', () => {
  const small = situationArbitrary(policyArbitrary, { working: 3, count: 6 });
  fc.assert(
    fc.property(small, readingsArbitrary, (situation, readings) => {
      expectSteps(situation, readings, 7);
    }),
    { numRuns: 1500 },
  );
});

test('[STEP-ORDER] steps lead away from the level, the smallest first, staffing before load where equal', () => {
  fc.assert(
    fc.property(situationArbitrary(policyArbitrary), readingsArbitrary, ({ policy, team, region }, readings) => {
      const { level = 0, distance = { lower: [], raise: [] } } = assessRegion(policy, readings, team, region) ?? {};

      for (const steps of [distance.lower, distance.raise]) {
        const sizes = steps.map(({ change, signal }) => Math.abs(change) * 2 + (signal === 'load' ? 1 : 0));
        expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
        expect(new Set(steps.map(({ signal }) => signal)).size).toBe(steps.length);
      }
      expect(distance.lower.every((step) => step.level >= 1 && step.level < level)).toBe(true);
      expect(distance.raise.every((step) => step.level <= policy.levels.length && step.level > level)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
