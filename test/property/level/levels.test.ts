import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessRegion } from '../../../src/core/level/assess-region.ts';
import type { Assessment, RegionNumbers, TeamNumbers } from '../../../src/core/level/assessment.ts';
import { evaluateLevel } from '../../../src/core/level/evaluate-level.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';
import {
  situationArbitrary,
  teamNumbersArbitrary,
  type Situation,
} from '../../support/arbitraries/team-numbers-arbitrary.ts';
import { changedNumbers } from '../../support/changed-numbers.ts';

const situations = situationArbitrary(policyArbitrary);
const RUNS = { numRuns: 1000 };

const isOwn = ({ level }: { level: number }, { policy }: Situation): boolean =>
  level === 1 || policy.levels[level - 1]?.when === 'any';

const withOwn = (team: TeamNumbers, own: RegionNumbers): TeamNumbers => ({ ...team, [own.region]: own });

test('[LEVEL-TOTAL] whatever is entered, every region with numbers has one level of the policy', () => {
  fc.assert(
    fc.property(situations, readingsArbitrary, ({ policy, team }, readings) => {
      for (const { id } of policy.regions) {
        const level = evaluateLevel(policy, readings, team, id);
        const known = policy.levels.map((one) => one.level);
        expect(level === null ? [] : known.filter((one) => one === level)).toHaveLength(team[id] ? 1 : 0);
        expect(assessRegion(policy, readings, team, id)?.level ?? null).toBe(level);
      }
    }),
    RUNS,
  );
});

/** One more SE without cases, or one case fewer, whoever had it. */
const reliefs = (own: RegionNumbers): RegionNumbers[] => [
  ...changedNumbers(own, 'staffing', 1),
  ...changedNumbers(own, 'load', -1),
];

test('[LEVEL-MONOTONE] one more SE who brings no cases, or one case fewer, raises no level anywhere', () => {
  fc.assert(
    fc.property(situations, readingsArbitrary, ({ policy, team, own }, readings) => {
      const levels = (after: TeamNumbers): number[] =>
        policy.regions.map(({ id }) => evaluateLevel(policy, readings, after, id) ?? 0);
      const before = levels(team);
      for (const relieved of reliefs(own)) {
        const raised = levels(withOwn(team, relieved)).filter((level, place) => level > (before[place] ?? 0));
        expect(raised).toEqual([]);
      }
    }),
    RUNS,
  );
});

const alone = (situation: Situation, assessment: Assessment): unknown => ({
  load: assessment.load,
  levels: assessment.levels.filter((level) => isOwn(level, situation)),
});

test('[LEVEL-INDEPENDENT] another region’s numbers change nothing about level 1 and the ANY levels of a region', () => {
  const withOthers = situations.chain((situation) =>
    fc.record({
      situation: fc.constant(situation),
      others: teamNumbersArbitrary(situation.policy),
      readings: readingsArbitrary.map((readings) => ({ ...readings, loadScope: 'region' as const })),
    }),
  );
  fc.assert(
    fc.property(withOthers, ({ situation, others, readings }) => {
      const { policy, team, region, own } = situation;
      const before = assessRegion(policy, readings, team, region);
      const after = assessRegion(policy, readings, withOwn(others, own), region);

      expect(after && alone(situation, after)).toEqual(before && alone(situation, before));
      if (before && after && isOwn(before, situation) && isOwn(after, situation))
        expect(after.level).toBe(before.level);
    }),
    RUNS,
  );
});

test('[LOAD-TEAM] with the team’s load every region has the same', () => {
  fc.assert(
    fc.property(situations, readingsArbitrary, ({ policy, team }, readings) => {
      const loads = policy.regions.flatMap(({ id }) => {
        const assessment = assessRegion(policy, { ...readings, loadScope: 'team' }, team, id);
        return assessment ? [JSON.stringify(assessment.load)] : [];
      });

      expect(new Set(loads).size).toBe(1);
    }),
    RUNS,
  );
});
