import fc from 'fast-check';
import { expect, test } from 'vitest';
import { owedSeries } from '../../../src/core/history/owed-series.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { splitTime } from '../../../src/core/split/split-time.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

test('[HISTORY-OWED] the last point is the figure of now, and what was put off or paid back never shrinks', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, instantArbitrary.map(Date.parse), ({ policy, board }, now) => {
      fc.pre(board.inPlay !== null && Date.parse(board.inPlay.since) <= now);
      const state = assessBoard(policy, board, now);
      const points = owedSeries(policy, board, state, now);
      const last = points.at(-1);
      const figure = splitTime(policy, board, state, now).owed;

      expect(last?.putOff).toBeCloseTo(figure?.putOff ?? NaN, 9);
      expect(last?.paidBack).toBeCloseTo(figure?.paidBack ?? NaN, 9);
      for (const [place, { at, putOff, paidBack }] of points.entries()) {
        const before = points[place - 1] ?? { at: -Infinity, putOff: 0, paidBack: 0 };
        expect(at).toBeGreaterThan(before.at);
        expect(putOff).toBeGreaterThanOrEqual(before.putOff - 1e-9);
        expect(paidBack).toBeGreaterThanOrEqual(before.paidBack - 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});
