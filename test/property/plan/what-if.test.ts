import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whatIf } from '../../../src/core/plan/what-if.ts';
import { editActionArbitrary } from '../../support/arbitraries/edit-action-arbitrary.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const moments = instantArbitrary.map((text) => Date.parse(text));

test('[PLAN-WHAT-IF] [PLAN-WHAT-IF-REFUSED] whatever is tried, the board stays, and its side is the one without edits', () => {
  const tried = policyBoardArbitrary.chain(({ policy, board }) =>
    fc.tuple(fc.constant(policy), fc.constant(board), fc.array(editActionArbitrary(board), { maxLength: 3 })),
  );
  fc.assert(
    fc.property(tried, moments, ([policy, board, edits], now) => {
      const copy = structuredClone(board);
      const none = whatIf(policy, board, [], now);

      const some = whatIf(policy, board, edits, now);

      expect(board).toEqual(copy);
      expect(none.ok && none.after).toEqual(none.ok && none.before);
      if (some.ok) expect(some.before).toEqual(none.ok && none.before);
      else expect([some.edit < edits.length, some.reason === '']).toEqual([true, false]);
    }),
    { numRuns: 200 },
  );
});
