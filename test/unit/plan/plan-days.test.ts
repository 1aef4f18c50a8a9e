import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import type { PlanRequest } from '../../../src/core/plan/plan-request.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { policyWith } from '../../support/builders/policy-with.ts';
import { cellOf, planBoard, requestOf } from './plan-board.ts';

const plan = (board: Board, request: Partial<PlanRequest> = {}) => planDays(HANDBOOK_POLICY, board, requestOf(request));
const emea = (board: Board, day: string, request: Partial<PlanRequest> = {}) =>
  cellOf(plan(board, request), day, 'emea');

describe('[PLAN-DAYS] a plan has every day of whole weeks', () => {
  test('across the end of a year', () => {
    const { days } = plan(planBoard(), { weeks: 2 });

    expect(days).toHaveLength(14);
    expect([days[0], days[10], days[11], days[13]].map((day) => day?.day)).toEqual([
      '2026-12-21',
      '2026-12-31',
      '2027-01-01',
      '2027-01-03',
    ]);
  });

  test('across 29 February, and where clocks are put forward', () => {
    const { days } = plan(planBoard(), { from: '2028-02-28', weeks: 5 });

    expect(days.slice(0, 3).map(({ day }) => day)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(days.at(-1)?.day).toBe('2028-04-02');
    expect(new Set(days.map(({ day }) => day)).size).toBe(35);
  });

  test.each([
    [0, 7],
    [1.9, 7],
    [6, 42],
    [60, 42],
  ])('%s weeks are %s days', (weeks, days) => {
    expect(plan(planBoard(), { weeks }).days).toHaveLength(days);
  });

  test('with every region of the policy, in its order', () => {
    const policy = policyWith({ regions: 6, levels: 12 });

    const { days } = planDays(policy, boardOf(), requestOf());

    for (const { regions } of days)
      expect(regions.map(({ region }) => region)).toEqual(policy.regions.map(({ id }) => id));
  });
});

test('[PLAN-WINDOW] a window belongs to the day it opens, also when it ends on the next', () => {
  const { opensAt, closesAt } = cellOf(plan(planBoard()), '2026-12-24', 'americas');

  expect([opensAt, closesAt]).toEqual([Date.parse('2026-12-24T14:00:00Z'), Date.parse('2026-12-25T01:00:00Z')]);
});

describe('[PLAN-AWAY] who has an absence on a day is out', () => {
  test('first and last day included, the days around them not', () => {
    const board = planBoard({ amara: [['2026-12-24', '2026-12-26']] });

    const out = plan(board).days.map(({ day }) => [day, emea(board, day).out.map(({ name }) => name)]);

    expect(out).toEqual([
      ['2026-12-21', []],
      ['2026-12-22', []],
      ['2026-12-23', []],
      ['2026-12-24', ['amara']],
      ['2026-12-25', ['amara']],
      ['2026-12-26', ['amara']],
      ['2026-12-27', []],
    ]);
  });

  test('once, with every note', () => {
    const away = [
      { from: '2026-12-20', to: '2026-12-24', note: 'training' },
      { from: '2026-12-24', to: '2026-12-24', note: 'leave' },
    ];
    const board = planBoard({}, { people: [personOf('amara', { away })] });

    expect(emea(board, '2026-12-24').out).toEqual([
      { person: 'amara', name: 'amara', note: 'leave; training', because: 'absence' },
    ]);
    expect(emea(board, '2026-12-24').working).toBe(0);
  });

  test('never for days that end before they begin', () => {
    expect(emea(planBoard({ amara: [['2026-12-25', '2026-12-24']] }), '2026-12-24').out).toEqual([]);
  });
});

describe('[PLAN-WORKING] all others work', () => {
  test('whatever their state is today', () => {
    const people = [personOf('amara', { availability: 'out' }), personOf('bruno', { availability: 'focus' })];

    expect(emea(planBoard({}, { people }), '2026-12-24').working).toBe(2);
  });

  test('and nobody knows how many where nobody is listed', () => {
    const cell = emea(planBoard({}, { people: [] }), '2026-12-24');

    expect(cell).toMatchObject({ working: null, level: null, uncovered: false, why: '' });
    expect(plan(boardOf()).days[0]?.level).toBeNull();
  });
});

describe('[PLAN-TODAY] states count on the day that the board speaks of', () => {
  const people = [
    personOf('amara', { availability: 'out' }),
    personOf('bruno', { availability: 'focus' }),
    personOf('lee', { region: 'americas', availability: 'out' }),
  ];
  const board = boardOf({ people });
  const at = (now: string) => ({ now: Date.parse(now) });

  test('and not on others', () => {
    const today = emea(board, '2026-12-24', at('2026-12-24T10:00:00Z'));

    expect(today.out.map(({ person, because }) => [person, because])).toEqual([
      ['amara', 'state'],
      ['bruno', 'state'],
    ]);
    expect(today.working).toBe(0);
    expect(emea(board, '2026-12-25', at('2026-12-24T10:00:00Z')).working).toBe(2);
  });

  test('also once the window of that day has closed', () => {
    expect(emea(board, '2026-12-24', at('2026-12-24T20:00:00Z')).working).toBe(0);
  });

  test('an unconfirmed focus day works while in play', () => {
    const inPlay = boardOf({ people, inPlay: { since: '2026-12-23T09:00:00Z' } });

    expect(emea(inPlay, '2026-12-24', at('2026-12-24T10:00:00Z')).working).toBe(1);
  });

  test.each([
    ['2026-12-25T00:30:00Z', 0, 1],
    ['2026-12-25T01:00:00Z', 1, 0],
  ])('a window across midnight: at %s', (now, on24, on25) => {
    const forecast = plan(board, at(now));

    expect(cellOf(forecast, '2026-12-24', 'americas').working).toBe(on24);
    expect(cellOf(forecast, '2026-12-25', 'americas').working).toBe(on25);
  });
});

test('[PLAN-NUMBERS] where two numbers were entered, the number works and absences are only shown', () => {
  const away = [{ from: '2026-12-24', to: '2026-12-24' }];
  const board = planBoard({}, { people: [personOf('lee', { region: 'americas', away })] });

  const cell = cellOf(plan(board), '2026-12-24', 'americas');

  expect(cell).toMatchObject({ entry: 'numbers', working: 10, level: 1 });
  expect(cell.out.map(({ name }) => name)).toEqual(['lee']);
});

describe('[PLAN-EXPECTED] the expected cases', () => {
  test('are today’s, those nobody owns and those of people who are away included', () => {
    const board = planBoard({ amara: [['2026-12-24', '2026-12-24']] }, { regions: { emea: { noOwner: 2 } } });

    expect(emea(board, '2026-12-24').expectedCases).toBe(17);
  });

  test('unless the region is given others, and a day others still', () => {
    const expected = { regions: { emea: 30 }, days: { '2026-12-25': { emea: 0 } } };

    const cases = ['2026-12-24', '2026-12-25'].map((day) => emea(planBoard(), day, { expected }).expectedCases);

    expect(cases).toEqual([30, 0]);
    expect(cellOf(plan(planBoard(), { expected }), '2026-12-25', 'americas').expectedCases).toBe(50);
  });

  test('make a level of a number of SEs that was entered alone', () => {
    const board = planBoard({}, { regions: { americas: { entry: 'numbers', working: 3 } } });
    const expected = { regions: { americas: 12 }, days: {} };

    expect(cellOf(plan(board), '2026-12-24', 'americas').level).toBeNull();
    expect(cellOf(plan(board, { expected }), '2026-12-24', 'americas').level).toBe(5);
  });
});
