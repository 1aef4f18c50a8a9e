import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayEdits, type DayChange } from '../../../src/core/plan/day-edits.ts';
import { applyEdits } from '../../../src/core/plan/apply-edits.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { whatIfDay } from '../../../src/core/plan/what-if-day.ts';
import { plannedArbitrary } from './plan-arbitrary.ts';

const cases = fc.nat(60);

test('[PLAN-WHAT-IF-DAY] both sides have the levels of the plan, before and after, and the board stays', () => {
  const asked = plannedArbitrary.chain((planned) => {
    const { policy, board } = planned;
    const region = fc.constantFrom(...policy.regions.map(({ id }) => id));
    const person = fc.constantFrom('nobody', ...board.people.map(({ id }) => id));
    const change: fc.Arbitrary<DayChange> = fc.oneof(
      fc.record({ kind: fc.constantFrom('away' as const, 'back' as const), person }),
      fc.record({ kind: fc.constant('cases' as const), region, cases }),
    );
    return fc.tuple(fc.constant(planned), fc.nat(6), region, fc.array(change, { maxLength: 4 }));
  });
  fc.assert(
    fc.property(asked, ([{ policy, board, request }, place, region, changes]) => {
      const copy = structuredClone(board);
      const ask = { ...request, expected: board.expectedCases };
      const plan = planDays(policy, board, ask);
      const day = plan.days[place]?.day ?? request.from;
      const edits = dayEdits(board, day, changes);

      const tried = whatIfDay(policy, board, { ...ask, day, region }, edits);

      const made = applyEdits(board, edits, 0);
      expect(board).toEqual(copy);
      expect([tried.ok, made.ok]).toEqual([made.ok, made.ok]);
      if (!tried.ok || !made.ok) return;
      const after = planDays(policy, made.board, { ...ask, expected: made.board.expectedCases });
      const levels = (days: typeof plan.days) => days[place]?.regions.map(({ level }) => level);
      expect(tried.before.regions.map(({ state }) => state.live)).toEqual(levels(plan.days));
      expect(tried.after.regions.map(({ state }) => state.live)).toEqual(levels(after.days));
    }),
    { numRuns: 300 },
  );
});
