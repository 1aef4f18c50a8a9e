import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { nextRepair } from '../../../src/core/plan/next-repair.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { repairDay } from '../../../src/core/plan/repair-day.ts';
import { whyNoRepair } from '../../../src/core/plan/why-no-repair.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { planBoard, requestOf } from './plan-board.ts';

const DAY = '2026-12-24';
const NOON = Date.parse(`${DAY}T10:00:00Z`);
const AWAY = [{ from: DAY, to: DAY }];

const reasonsOf = (board: Board, changes = {}): string[] => {
  const request = requestOf({ from: DAY, ...changes });
  const [day] = planDays(HANDBOOK_POLICY, board, request).days;
  if (day === undefined) throw new Error('a plan without days');
  expect(repairDay(HANDBOOK_POLICY, board, request, DAY)).toBeNull();
  return whyNoRepair(day).map(({ region, reason }) => `${region}: ${reason}`);
};

const busy = (parts = {}) => personOf('amara', { openCases: 40, ...parts });

test.each<[string, string[], Board]>([
  [
    'two numbers',
    ['emea: numbers'],
    boardOf({ regions: { emea: { entry: 'numbers', working: 1, openCases: 40 } }, people: [busy({ away: AWAY })] }),
  ],
  ['a full team', ['emea: nobody-away'], boardOf({ people: [busy()] })],
  ['too many cases for all', ['emea: not-enough'], boardOf({ people: [busy({ away: AWAY }), personOf('bruno')] })],
])('[PLAN-NO-REPAIR] says of %s: %s', (_, reasons, board) => {
  expect(reasonsOf(board)).toEqual(reasons);
});

test('[PLAN-NO-REPAIR] who is out by today’s state comes back by no absence', () => {
  const board = boardOf({ people: [busy({ availability: 'out' }), personOf('bruno', { openCases: 5 })] });

  expect(reasonsOf(board, { now: NOON })).toEqual(['emea: state']);
});

test('[PLAN-NO-REPAIR] of a day within plan, and of one without a level, there is nothing to say', () => {
  expect(reasonsOf(planBoard())).toEqual([]);
  expect(reasonsOf(boardOf())).toEqual([]);
});

test('[PLAN-REPAIR-NEXT] a day as bad that can be helped is found behind one that cannot', () => {
  const away = [{ from: '2026-12-24', to: '2026-12-27' }];
  const board = boardOf({
    people: [busy({ availability: 'out', away, openCases: 3 }), personOf('bruno', { openCases: 3 })],
  });
  const request = requestOf({ from: DAY, now: NOON });
  const { days } = planDays(HANDBOOK_POLICY, board, request);
  const level = days[0]?.level ?? 0;

  expect(repairDay(HANDBOOK_POLICY, board, request, DAY)).toBeNull();
  expect(nextRepair(HANDBOOK_POLICY, board, request, days, level)).toMatchObject({ day: '2026-12-25', before: level });
  expect(nextRepair(HANDBOOK_POLICY, board, request, days, 1)).toBeNull();
});

test('[PLAN-NO-REPAIR] one who is away beside one who is out by state: everybody’s return is not enough', () => {
  const people = [
    busy({ availability: 'out' }),
    personOf('bruno', { away: AWAY }),
    personOf('chidi', { openCases: 40 }),
  ];

  expect(reasonsOf(boardOf({ people }), { now: NOON })).toEqual(['emea: not-enough']);
});

test('[PLAN-NO-REPAIR] a region below the highest level is not the reason', () => {
  const board = boardOf({
    people: [busy()],
    regions: { emea: {}, americas: { entry: 'numbers', working: 6, openCases: 40 } },
  });
  const [day] = planDays(HANDBOOK_POLICY, board, requestOf({ from: DAY })).days;

  expect(day?.regions.map(({ level }) => (level ?? 0) > 1)).toEqual([true, true]);
  expect(reasonsOf(board)).toEqual(['emea: nobody-away']);
});
