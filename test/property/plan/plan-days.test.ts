import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { comparePlans } from '../../../src/core/plan/compare-plans.ts';
import { decodePlan } from '../../../src/core/plan/decode-plan.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { whatIfAbsence } from '../../../src/core/plan/what-if-absence.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { policyWith } from '../../support/builders/policy-with.ts';
import { absenceArbitrary, plannedArbitrary } from './plan-arbitrary.ts';

const RUNS = { numRuns: 150 };

/** Each person's absences the other way round, and the first of them last. */
const reordered = (board: Board): Board => ({
  ...board,
  people: board.people.map((person) => ({ ...person, away: [...person.away.slice(1), ...person.away.slice(0, 1)] })),
});

test('[PLAN-MONOTONE] one absence more never lowers a level, and the board stays as it was', () => {
  fc.assert(
    fc.property(plannedArbitrary, absenceArbitrary, fc.nat(), ({ policy, board, request }, { from, to }, place) => {
      const copy = structuredClone(board);
      const person = board.people[place % Math.max(1, board.people.length)]?.id ?? '';
      const before = planDays(policy, board, request);

      const after = whatIfAbsence(policy, board, request, { person, from, to })?.plan ?? before;

      for (const { level } of comparePlans(before, after).changes)
        if (level) expect(level.after).toBeGreaterThan(level.before ?? Infinity);
      expect(board).toEqual(copy);
    }),
    RUNS,
  );
});

test('[PLAN-NOBODY] an absence of nobody changes nothing', () => {
  fc.assert(
    fc.property(plannedArbitrary, absenceArbitrary, ({ policy, board, request }, away) => {
      const elsewhere = { ...personOf('stranger', { away: [away] }), region: 'no region of this policy' };
      const withStranger = { ...board, people: [...board.people, elsewhere] };

      expect(planDays(policy, withStranger, request)).toEqual(planDays(policy, board, request));
    }),
    RUNS,
  );
});

test('[PLAN-ORDER-FREE] the order of absences does not matter', () => {
  fc.assert(
    fc.property(plannedArbitrary, ({ policy, board, request }) => {
      expect(planDays(policy, reordered(board), request)).toEqual(planDays(policy, board, request));
    }),
    RUNS,
  );
});

test('[PLAN-DAYS] [PLAN-AWAY] [PLAN-WINDOW] days follow each other, and an absence of one day is on that day alone', () => {
  const anyDay = fc
    .integer({ min: 0, max: 80_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 6 }), fc.nat(), (from, weeks, place) => {
      const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
      const days = Array.from({ length: weeks * 7 }, (_, add) =>
        new Date(Date.UTC(year, month - 1, date + add)).toISOString().slice(0, 10),
      );
      const day = days[place % days.length] ?? '';
      const policy = policyWith({ regions: 6, levels: 2 });
      const people = policy.regions.map(({ id }) => personOf(id, { region: id, away: [{ from: day, to: day }] }));

      const plan = planDays(policy, boardOf({ people, regions: {} }), {
        from,
        weeks,
        expected: { regions: {}, days: {} },
      });

      expect(plan.days.map((one) => one.day)).toEqual(days);
      for (const one of plan.days)
        for (const { out, opensAt } of one.regions) {
          expect(out.length).toBe(one.day === day ? 1 : 0);
          expect(new Date(opensAt).toISOString().slice(0, 10)).toBe(one.day);
        }
    }),
    RUNS,
  );
});

test('[PLAN-SAVED] [PLAN-COMPARE] a plan that was kept as JSON is read back the same, and nothing is different', () => {
  fc.assert(
    fc.property(plannedArbitrary, ({ policy, board, request }) => {
      const plan = planDays(policy, board, request);

      const read = decodePlan(JSON.parse(JSON.stringify(plan)));

      expect(read).toEqual({ ok: true, plan });
      if (read.ok) expect(comparePlans(read.plan, plan)).toEqual({ changes: [], added: [], gone: [] });
    }),
    RUNS,
  );
});

test('[PLAN-SAVED] any value is a plan or a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom('version', 'from', 'days') })), (value) => {
      const read = decodePlan(value);

      if (!read.ok) expect(read.reason).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
