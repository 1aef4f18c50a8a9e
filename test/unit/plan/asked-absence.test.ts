import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { comparePlans } from '../../../src/core/plan/compare-plans.ts';
import { decodePlan } from '../../../src/core/plan/decode-plan.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { whatIfAbsence } from '../../../src/core/plan/what-if-absence.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { personOf } from '../../support/builders/board-of.ts';
import { planBoard, requestOf } from './plan-board.ts';

const plan = (board: Board, request = requestOf()) => planDays(HANDBOOK_POLICY, board, request);
const asked = (board: Board, person: string, from: string, to: string) =>
  whatIfAbsence(HANDBOOK_POLICY, board, requestOf(), { person, from, to });

describe('[PLAN-ASKED] an absence that is asked for', () => {
  const board = planBoard({ bruno: [['2026-12-25', '2026-12-25']], chidi: [['2026-12-25', '2026-12-25']] });

  test('says which levels it raises and which windows it leaves uncovered', () => {
    const outlook = asked(board, 'amara', '2026-12-24', '2026-12-25');

    expect(outlook?.rises).toEqual([{ day: '2026-12-24', region: 'emea', level: { before: 1, after: 4 } }]);
    expect(outlook?.uncovers).toEqual([{ day: '2026-12-25', region: 'emea' }]);
    expect(outlook).toMatchObject({ counts: true, beyond: false });
  });

  test('says what the worst day was and will be', () => {
    const outlook = asked(planBoard(), 'amara', '2026-12-24', '2026-12-24');

    expect([outlook?.worst.before?.level, outlook?.worst.after?.level, outlook?.worst.after?.day]).toEqual([
      1,
      4,
      '2026-12-24',
    ]);
  });

  test('leaves days that are over out of it', () => {
    const away = planBoard({ bruno: [['2026-12-21', '2026-12-21']], chidi: [['2026-12-21', '2026-12-22']] });
    const request = requestOf({ now: Date.parse('2026-12-22T09:00:00Z') });

    const outlook = whatIfAbsence(HANDBOOK_POLICY, away, request, {
      person: 'amara',
      from: '2026-12-24',
      to: '2026-12-24',
    });

    expect([outlook?.worst.before?.day, outlook?.worst.after?.day]).toEqual(['2026-12-22', '2026-12-22']);
  });

  test('leaves the board as it was', () => {
    const copy = structuredClone(board);

    asked(board, 'amara', '2026-12-24', '2026-12-25');

    expect(board).toEqual(copy);
  });

  test.each([
    ['2026-12-20', '2026-12-21', true],
    ['2026-12-27', '2026-12-28', true],
    ['2026-12-21', '2026-12-27', false],
    ['2026-12-29', '2026-12-28', false],
  ])('from %s to %s reaches beyond the plan: %s', (from, to, beyond) => {
    expect(asked(board, 'amara', from, to)?.beyond).toBe(beyond);
  });

  test('does not count where two numbers were entered', () => {
    const numbers = planBoard({}, { people: [personOf('lee', { region: 'americas' })] });

    expect(asked(numbers, 'lee', '2026-12-24', '2026-12-24')).toMatchObject({ counts: false, rises: [], uncovers: [] });
  });

  test('[PLAN-NOBODY] of nobody has no outlook', () => {
    expect(asked(board, 'nobody', '2026-12-24', '2026-12-25')).toBeNull();
  });
});

describe('[PLAN-COMPARE] two plans compared', () => {
  test('name what differs on each day and region, and nothing else', () => {
    const saved = plan(planBoard({ bruno: [['2026-12-24', '2026-12-24']] }));
    const current = plan(planBoard({ amara: [['2026-12-24', '2026-12-25']] }));

    expect(comparePlans(saved, current)).toEqual({
      changes: [
        { day: '2026-12-24', region: 'emea', name: 'EMEA', nowOut: ['amara'], nowIn: ['bruno'] },
        {
          day: '2026-12-25',
          region: 'emea',
          name: 'EMEA',
          level: { before: 1, after: 4 },
          working: { before: 3, after: 2 },
          nowOut: ['amara'],
          nowIn: [],
        },
      ],
      added: [],
      gone: [],
    });
  });

  test('name changed cases', () => {
    const expected = { regions: {}, days: { '2026-12-23': { americas: 51 } } };

    const { changes } = comparePlans(plan(planBoard()), plan(planBoard(), requestOf({ expected })));

    expect(changes).toMatchObject([{ region: 'americas', expectedCases: { before: 50, after: 51 } }]);
  });

  test('list days that only one of them has', () => {
    const { changes, added, gone } = comparePlans(
      plan(planBoard()),
      plan(planBoard(), requestOf({ from: '2026-12-22' })),
    );

    expect(changes).toEqual([]);
    expect(added).toEqual([
      { day: '2026-12-28', region: 'emea' },
      { day: '2026-12-28', region: 'americas' },
    ]);
    expect(gone.map(({ day }) => day)).toEqual(['2026-12-21', '2026-12-21']);
  });
});

test.each([
  [{ version: 2, from: '2026-12-21', days: [] }, 'version'],
  [{ version: 1, from: '2026-02-30', days: [] }, 'from'],
  [{ version: 1, from: '2026-12-21', days: [{ day: 'Monday' }] }, 'days[0].day'],
  [null, ''],
])('[PLAN-SAVED] what is no plan is refused with its place: %#', (value, path) => {
  expect(decodePlan(value)).toMatchObject({ ok: false, path });
});
