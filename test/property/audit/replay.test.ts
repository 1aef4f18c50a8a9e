import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayCheckIns } from '../../../src/core/audit/replay-check-ins.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import type { Board } from '../../../src/core/board/board.ts';
import { evaluateLevel } from '../../../src/core/level/evaluate-level.ts';
import { DEFAULT_READINGS } from '../../../src/core/policy/readings.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';

/** A board whose check-ins were all made under some readings, with the levels that their numbers gave. */
function recorded(policy: Policy, board: Board): Board {
  const checkIns = board.checkIns.map((one) => {
    const numbers = {
      region: one.region,
      working: one.working ?? 0,
      openCases: one.openCases ?? 0,
      counts: null,
      needOwner: 0,
    };
    const level = evaluateLevel(policy, DEFAULT_READINGS, { [one.region]: numbers }, one.region) ?? 1;
    return { ...one, level, readings: DEFAULT_READINGS };
  });
  return { ...board, checkIns };
}

test('[REPLAY-NOTHING] under the same policy and readings nothing changes', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, readingsArbitrary, ({ policy, board }, readings) => {
      const same = { ...board, checkIns: board.checkIns.map((one) => ({ ...one, readings })) };

      const anyLevels = replayCheckIns(policy, same, { policy, readings });
      const ownLevels = replayCheckIns(policy, recorded(policy, board), { policy, readings: DEFAULT_READINGS });

      expect([anyLevels.counts.changed, ownLevels.counts.changed]).toEqual([0, 0]);
    }),
  );
});

test('[REPLAY-APART] every check-in has one outcome, and a changed one has another level', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, readingsArbitrary, ({ policy, board }, readings) => {
      const { checkIns, counts, raised, lowered } = replayCheckIns(policy, board, { policy, readings });

      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(board.checkIns.length);
      expect(raised + lowered).toBe(counts.changed);
      for (const { checkIn, outcome, level } of checkIns)
        if (outcome === 'changed') expect(level).not.toBe(checkIn.level);
    }),
  );
});
