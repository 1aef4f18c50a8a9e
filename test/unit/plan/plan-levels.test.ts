import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import type { PlanRequest } from '../../../src/core/plan/plan-request.ts';
import { worstDay } from '../../../src/core/plan/worst-day.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';
import { regionOf, regionWith } from '../../support/builders/region-of.ts';
import { cellOf, planBoard, requestOf } from './plan-board.ts';

const DAY = '2026-12-24';
const plan = (board: Board, request: Partial<PlanRequest> = {}, policy = HANDBOOK_POLICY) =>
  planDays(policy, board, requestOf(request));
const emea = (board: Board, day = DAY, request: Partial<PlanRequest> = {}) => cellOf(plan(board, request), day, 'emea');
const oneAway = planBoard({ amara: [[DAY, DAY]] });

describe('[PLAN-LEVEL] the level is the one that the day’s numbers give', () => {
  test('with three, two, one and nobody there', () => {
    const days = planBoard({
      amara: [['2026-12-22', DAY]],
      bruno: [['2026-12-23', DAY]],
      chidi: [[DAY, DAY]],
    });

    expect(plan(days).days.map(({ level }) => level)).toEqual([1, 4, 6, 6, 1, 1, 1]);
    expect(emea(days, '2026-12-22').load).toBe(7.5);
    expect(emea(days).load).toBeNull();
  });

  test('beside the other regions of that day', () => {
    const regions = { americas: { entry: 'numbers', working: 1, openCases: 11 } } as const;
    const nobody = planBoard({ amara: [[DAY, DAY]], bruno: [[DAY, DAY]], chidi: [[DAY, DAY]] }, { regions });

    expect(cellOf(plan(nobody), DAY, 'americas').level).toBe(7);
    expect(cellOf(plan(nobody), '2026-12-25', 'americas').level).toBe(6);
  });

  test('by the board’s readings, the load on average', () => {
    const mildest = planBoard({ amara: [[DAY, DAY]] }, { readings: readingsOf({ match: 'mildest', load: 'busiest' }) });

    expect(emea(mildest)).toMatchObject({ level: 3, load: 7.5 });
  });

  test('in play or not', () => {
    const inPlay = planBoard({ amara: [[DAY, DAY]] }, { inPlay: { since: '2026-12-20T09:00:00Z' } });

    expect(plan(inPlay)).toEqual(plan(oneAway));
  });
});

describe('[PLAN-BINDS] a level names what decided it', () => {
  const withCases = (emeaCases: number) => ({ expected: { regions: { emea: emeaCases }, days: {} } });

  test.each([
    [oneAway, 15, ['staffing'], '2 SEs are working (level 4 at 2 or fewer).'],
    [planBoard(), 26, ['load'], '8.7 cases per SE (level 4 above 8).'],
    [
      oneAway,
      17,
      ['staffing', 'load'],
      '2 SEs are working (level 4 at 2 or fewer) and 8.5 cases per SE (level 4 above 8).',
    ],
  ])('case %#', (board, cases, binds, why) => {
    expect(emea(board, DAY, withCases(cases))).toMatchObject({ binds, why });
  });

  test('and level 1 names none', () => {
    expect(emea(planBoard()).binds).toEqual([]);
  });
});

test('[PLAN-UNCOVERED] a window in which nobody works is uncovered', () => {
  const board = planBoard({ amara: [[DAY, DAY]] }, { people: [] });
  const alone = personOf('amara', { away: [{ from: DAY, to: DAY }] });

  expect(emea(board).uncovered).toBe(false);
  expect(emea(planBoard({}, { people: [alone] })).uncovered).toBe(true);
  expect(emea(planBoard({}, { people: [alone] }), '2026-12-25').uncovered).toBe(false);
});

describe('[PLAN-REST] weekends and holidays', () => {
  const SATURDAY = '2026-12-26';
  const board = planBoard({ amara: [[DAY, '2026-12-27']] }, { holidays: ['2026-12-25'] });

  test('have coverage like any other day, and are marked', () => {
    const cells = [DAY, '2026-12-25', SATURDAY, '2026-12-27'].map((day) => emea(board, day));

    expect(cells.map(({ level }) => level)).toEqual([4, 4, 4, 4]);
    expect(cells.map(({ rest }) => rest)).toEqual([false, true, true, true]);
    expect(cells.map(({ closed }) => closed)).toEqual([false, false, false, false]);
    expect(plan(board).days.map(({ holiday }) => holiday)).toEqual([false, false, false, false, true, false, false]);
  });

  test('are closed when asked', () => {
    const nobody = planBoard({
      amara: [[SATURDAY, SATURDAY]],
      bruno: [[SATURDAY, SATURDAY]],
      chidi: [[SATURDAY, SATURDAY]],
    });

    const closed = plan(nobody, { restDays: 'closed' });

    expect(cellOf(closed, SATURDAY, 'emea')).toMatchObject({ closed: true, level: null, uncovered: false });
    expect(closed.days.map(({ level }) => level)).toEqual([1, 1, 1, 1, 1, null, null]);
  });

  test('of the policy count as well', () => {
    const { businessHours } = HANDBOOK_POLICY;
    const policy = { ...HANDBOOK_POLICY, businessHours: { ...businessHours, holidays: ['2026-12-23'] } };

    expect(plan(planBoard(), {}, policy).days[2]).toMatchObject({ holiday: true });
    expect(cellOf(plan(planBoard(), {}, policy), '2026-12-23', 'americas').rest).toBe(true);
  });

  test.each([
    ['americas', ['2026-12-26', '2026-12-27']],
    ['east', ['2026-12-25', '2026-12-26']],
  ])('are told by the middle of the window: %s', (region, rest) => {
    const east = { ...regionWith('23:00–08:00'), id: 'east' };
    const policy = { ...HANDBOOK_POLICY, regions: [regionOf('emea'), regionOf('americas'), east] };

    const { days } = plan(boardOf(), {}, policy);

    const marked = days.filter(({ regions }) => regions.some((cell) => cell.region === region && cell.rest));
    expect(marked.map(({ day }) => day)).toEqual(rest);
  });
});

describe('[PLAN-WORST] the worst day', () => {
  test('has the highest level, the first of several like it', () => {
    const board = planBoard({
      amara: [['2026-12-22', '2026-12-23']],
      bruno: [['2026-12-23', '2026-12-24']],
      chidi: [[DAY, DAY]],
    });

    expect(worstDay(plan(board))?.day).toBe('2026-12-23');
  });

  test('or of these the one with nobody there', () => {
    const board = planBoard({ amara: [['2026-12-23', DAY]], bruno: [['2026-12-23', DAY]], chidi: [[DAY, DAY]] });

    expect(worstDay(plan(board))?.day).toBe(DAY);
  });

  test('or the one that is worse elsewhere', () => {
    const expected = { regions: {}, days: { '2026-12-25': { americas: 62 } } };

    expect(worstDay(plan(planBoard({ amara: [[DAY, '2026-12-25']] }), { expected }))?.day).toBe('2026-12-25');
  });

  test('is none while no day has a level', () => {
    expect(worstDay(plan(boardOf()))).toBeNull();
  });
});

test('[PLAN-NOBODY] a plan with an absence of no day is the plan without it', () => {
  expect(plan(planBoard({ amara: [[DAY, '2026-12-23']] }))).toEqual(plan(planBoard()));
});
