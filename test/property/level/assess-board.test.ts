import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { countsByQueue } from '../../../src/core/level/counts-by-queue.ts';
import { describeCountsAge } from '../../../src/core/level/describe-counts-age.ts';
import { describeStanding } from '../../../src/core/level/describe-standing.ts';
import { describeUncovered } from '../../../src/core/level/describe-uncovered.ts';
import { differingCounts } from '../../../src/core/level/differing-counts.ts';
import { regionNumbers } from '../../../src/core/level/region-numbers.ts';
import { isActive } from '../../../src/core/queue/is-active.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const moments = instantArbitrary.map((text) => Date.parse(text));

test('[STATE-ALONE] the same board at the same moment gives the same state, and stays as it was', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      const copy = structuredClone(board);

      const state = assessBoard(policy, board, now);

      expect(board).toEqual(copy);
      expect(assessBoard(structuredClone(policy), copy, now)).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

test('[STATE-ALONE] [STATE-CLAMPED] a board of another policy has levels of the policy at hand, and words for them', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, policyArbitrary, moments, ({ board }, policy, now) => {
      const state = assessBoard(policy, board, now);

      expect(state.regions.map(({ region }) => region.id)).toEqual(policy.regions.map(({ id }) => id));
      for (const region of state.regions) {
        const levels = [region.live, region.inForce, region.announced?.level, region.override?.level];
        for (const level of levels) expect((level ?? 1) >= 1 && (level ?? 1) <= policy.levels.length).toBe(true);
        expect(`${describeStanding(region, now)} ${describeCountsAge(region.counts, now)}`).not.toMatch(
          /undefined|NaN|null|Invalid/,
        );
      }
      expect(describeUncovered(state) === null).toBe(state.regions.every(({ uncovered }) => !uncovered));
    }),
    { numRuns: 500 },
  );
});

test('[NUMBERS-QUEUE] every active case counts once: for a person, for a region, or as one of none', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, ({ policy, board }) => {
      const counted = { ...board, countSource: 'queue' as const };
      const { byPerson, noOwner } = countsByQueue(counted);
      const total = [...byPerson.values(), ...noOwner.values()].reduce((sum, count) => sum + count, 0);
      const active = board.cases.filter(isActive);
      const lost = active.filter(
        ({ owner, region }) => region === null && !board.people.some(({ id }) => id === owner),
      );

      expect(total).toBe(active.length - lost.length);
      const nowhere = differingCounts(counted, policy).find(({ kind }) => kind === 'nowhere')?.queue ?? 0;
      const rosters = policy.regions.map(({ id }) => [id, { ...board.regions[id], entry: 'roster' }] as const);
      const team = regionNumbers({ ...counted, regions: Object.fromEntries(rosters) as typeof board.regions }, policy);
      const carried = Object.values(team).reduce((sum, numbers) => sum + (numbers?.openCases ?? 0), 0);
      expect(carried).toBe(active.length - nowhere);
    }),
    { numRuns: 500 },
  );
});
