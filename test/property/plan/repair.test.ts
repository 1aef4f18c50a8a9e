import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { Absence } from '../../../src/core/plan/absences-on.ts';
import { bringBack } from '../../../src/core/plan/bring-back.ts';
import { changeAway } from '../../../src/core/plan/change-away.ts';
import { cheapestRepair } from '../../../src/core/plan/cheapest-repair.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { repairDay } from '../../../src/core/plan/repair-day.ts';
import { textArbitrary } from '../../support/arbitraries/text-arbitrary.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { policyWith } from '../../support/builders/policy-with.ts';
import { plannedArbitrary, THIN_DAY, thinTeamArbitrary } from './plan-arbitrary.ts';

const backOn = (board: Board, people: readonly string[], day: string): Board =>
  changeAway(board, people, (away) => bringBack(away, day));

/** All sets of some of these, the empty one too. */
const setsOf = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

test('[PLAN-REPAIR] [PLAN-REPAIR-SET] no fewer people lower the day, and no others as many leave it lower', () => {
  fc.assert(
    fc.property(thinTeamArbitrary, ({ policy, board, request }) => {
      const levelOf = (changed: Board) => planDays(policy, changed, request).days[0]?.level ?? 0;
      const absent = board.people.filter(({ away }) => away.length > 0).map(({ id }) => id);
      const before = levelOf(board);

      const repair = repairDay(policy, board, request, THIN_DAY);

      const lowering = setsOf(absent.slice(0, 7)).filter((set) => levelOf(backOn(board, set, THIN_DAY)) < before);
      const size = repair?.back.flatMap(({ people }) => people).length ?? Infinity;
      for (const set of lowering) {
        expect(set.length).toBeGreaterThanOrEqual(size);
        if (set.length === size)
          expect(levelOf(backOn(board, set, THIN_DAY))).toBeGreaterThanOrEqual(repair?.after ?? 0);
      }
      expect(repair?.smallest ?? true).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('[PLAN-REPAIR-VERIFIED] a repair makes of its day what it says, and of other days nothing', () => {
  fc.assert(
    fc.property(fc.oneof(plannedArbitrary, thinTeamArbitrary), ({ policy, board, request }) => {
      const before = planDays(policy, board, request);

      const repair = cheapestRepair(policy, board, request);

      if (repair === null) return;
      const people = repair.back.flatMap((one) => one.people.map(({ person }) => person));
      const after = planDays(policy, backOn(board, people, repair.day), request);
      const { level } = after.days.find(({ day }) => day === repair.day) ?? {};
      expect([level, repair.before]).toEqual([repair.after, Math.max(...before.days.map((day) => day.level ?? 0))]);
      expect(repair.after).toBeLessThan(repair.before);
      const others = (plan: typeof after) => plan.days.filter(({ day }) => day !== repair.day);
      expect(others(after).map((day) => day.regions.map((cell) => [cell.level, cell.working]))).toEqual(
        others(before).map((day) => day.regions.map((cell) => [cell.level, cell.working])),
      );
    }),
    { numRuns: 150 },
  );
});

test('[PLAN-CUT] a cut absence has every day but the one', () => {
  const day = fc.integer({ min: 10, max: 31 }).map((date) => `2026-12-${date}`);
  const days = Array.from({ length: 22 }, (_, place) => `2026-12-${place + 10}`);
  fc.assert(
    fc.property(fc.array(fc.record({ from: day, to: day, note: textArbitrary })), day, (away, cut) => {
      const covers = (ranges: readonly Absence[], one: string) =>
        ranges.some(({ from, to }) => from <= one && one <= to);

      const left = bringBack(away, cut);

      for (const one of days) expect(covers(left, one)).toBe(one !== cut && covers(away, one));
    }),
  );
});

test('[PLAN-REPAIR-SET] six weeks of six regions and 200 people, half of them away, are planned and repaired', () => {
  const policy = policyWith({ regions: 6, levels: 12 });
  const people = Array.from({ length: 200 }, (_, place) =>
    personOf(`p${place}`, {
      region: `region-${(place % 6) + 1}`,
      openCases: place % 12,
      away: place % 2 < 1 ? [{ from: '2026-12-21', to: '2027-01-03' }] : [],
    }),
  );
  const board = boardOf({ people, regions: {} });
  const request = { from: '2026-12-14', weeks: 6, expected: { regions: {}, days: {} } };

  const plan = planDays(policy, board, request);
  const repair = cheapestRepair(policy, board, request);

  expect(plan.days.flatMap(({ regions }) => regions)).toHaveLength(42 * 6);
  expect(repair?.after).toBeLessThan(repair?.before ?? 0);
});
