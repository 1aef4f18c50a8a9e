import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { splitTime } from '../../../src/core/split/split-time.ts';
import type { TimeSplit } from '../../../src/core/split/time-split.ts';
import { boardAtLevels } from '../../support/builders/board-at-levels.ts';
import { boardOf } from '../../support/builders/board-of.ts';

const splitOf = (board: Board, now = '2026-12-29T14:42:00Z'): TimeSplit =>
  splitTime(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, Date.parse(now)), Date.parse(now));
const region = (split: TimeSplit, id: string) => split.regions.find((one) => one.region === id);
const logged = (day: string, customerHours: number, internalHours: number, by = 'Lee', regionId = 'emea') => ({
  day,
  region: regionId,
  customerHours,
  internalHours,
  by,
});

describe('[SPLIT-TARGET] the target is the edition’s', () => {
  test.each([
    ['2021', true],
    ['exceptions', true],
    ['fy24', false],
  ] as const)('%s: 80 to 20, stated: %s', (edition, stated) => {
    expect(splitOf(boardOf({ edition })).target).toMatchObject({ customer: 80, internal: 20, stated });
  });
});

describe('[SPLIT-IN-FORCE] a region at level 3 or higher in force works for customers only', () => {
  test('that region only', () => {
    const split = splitOf(boardAtLevels({ emea: 3, americas: 2 }));

    expect(region(split, 'emea')?.inForce).toEqual({ customer: 100, internal: 0 });
    expect(region(split, 'americas')?.inForce).toEqual({ customer: 80, internal: 20 });
  });

  test('never while the levels are not in play', () => {
    const board = boardOf({ regions: { emea: { entry: 'numbers', working: 1, openCases: 30 } } });

    expect(region(splitOf(board), 'emea')?.inForce).toEqual({ customer: 80, internal: 20 });
  });
});

describe('[SPLIT-CAPACITY] what is left today is SEs working × hours left × share', () => {
  const board = boardOf({
    regions: {
      emea: { entry: 'numbers', working: 3, openCases: 10 },
      americas: { entry: 'numbers', working: 10, openCases: 40 },
    },
  });
  const left = (id: string, now: string) => region(splitOf(board, now), id)?.capacity;

  test.each([
    ['emea', '2026-12-29T15:00:00Z', 3],
    ['emea', '2026-12-29T09:00:00Z', 21],
    ['emea', '2026-12-29T03:00:00Z', 21],
    ['emea', '2026-12-29T16:00:00Z', 0],
    ['americas', '2026-12-29T20:00:00Z', 50],
    ['americas', '2026-12-29T14:00:00Z', 80],
    ['americas', '2026-12-29T06:00:00Z', 80],
    ['americas', '2026-12-29T00:30:00Z', 5],
  ])('%s at %s: %d SE-hours', (id, now, hours) => {
    const capacity = left(id, now);

    expect(capacity?.customer).toBeCloseTo(hours * 0.8, 9);
    expect(capacity?.internal).toBeCloseTo(hours * 0.2, 9);
  });

  test('all of it for customers from level 3 on', () => {
    const short = { ...board, inPlay: { since: '2026-12-23T09:00:00Z', by: '', reason: '', suspended: '' } };
    const emea = { ...board.regions['emea'], working: 2, openCases: 16 };
    const atLevel4 = boardOf({ ...short, regions: { ...board.regions, emea } });

    expect(region(splitOf(atLevel4, '2026-12-29T15:00:00Z'), 'emea')?.capacity).toEqual({ customer: 2, internal: 0 });
  });

  test('unknown while nobody entered who is working', () => {
    expect(region(splitOf(boardOf()), 'emea')?.capacity).toBeNull();
  });
});

describe('[SPLIT-ACTUAL] what was logged over 1, 7 and 28 days, and its drift from the target', () => {
  const timeLog = [
    logged('2026-12-29', 6, 2),
    logged('2026-12-29', 4, 0, 'Dana', 'americas'),
    logged('2026-12-28', 8, 0),
    logged('2026-12-23', 8, 2),
    logged('2026-12-22', 100, 100),
    logged('2026-12-02', 10, 10),
    logged('2026-12-01', 500, 0),
    logged('2026-12-30', 500, 0),
  ];
  const { actual, perDay } = splitOf(boardOf({ timeLog }));

  test('today: all regions and people together', () => {
    expect(actual.days1).toMatchObject({ days: 1, customerHours: 10, internalHours: 2 });
    expect(actual.days1?.customer).toBeCloseTo(83.333, 3);
    expect(actual.days1?.internal).toBeCloseTo(16.667, 3);
    expect(actual.days1?.drift).toBeCloseTo(3.333, 3);
  });

  test('7 days end today, 28 days too', () => {
    expect(actual.days7).toMatchObject({ customerHours: 26, internalHours: 4 });
    expect(actual.days28).toMatchObject({ customerHours: 136, internalHours: 114 });
    expect(actual.days28?.drift).toBeCloseTo(54.4 - 80, 9);
  });

  test('one figure per day that has a log, oldest first', () => {
    expect(perDay).toEqual([
      { day: '2026-12-02', customer: 10, internal: 10 },
      { day: '2026-12-22', customer: 100, internal: 100 },
      { day: '2026-12-23', customer: 8, internal: 2 },
      { day: '2026-12-28', customer: 8, internal: 0 },
      { day: '2026-12-29', customer: 10, internal: 2 },
    ]);
  });

  test('a day is a UTC day', () => {
    expect(splitOf(boardOf({ timeLog }), '2026-12-28T23:59:59Z').actual.days1?.customerHours).toBe(8);
  });

  test('no log, no figure', () => {
    const nothing = splitOf(boardOf({ timeLog: [logged('2026-12-29', 0, 0)] }));

    expect(nothing.actual).toEqual({ days1: null, days7: null, days28: null });
    expect(nothing.perDay).toEqual([]);
  });
});
