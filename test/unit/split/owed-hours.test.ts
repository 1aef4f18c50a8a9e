import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { owedHours } from '../../../src/core/split/owed-hours.ts';
import { boardOf } from '../../support/builders/board-of.ts';

type Parts = Parameters<typeof boardOf>[0];

const TARGET = { customer: 80, internal: 20 };
const IN_PLAY = { since: '2026-12-28T00:00:00Z' };
const NOW = '2026-12-29T14:42:00Z';

const owed = (parts: Parts, now = NOW) => {
  const board: Board = boardOf({ inPlay: IN_PLAY, ...parts });
  const found = owedHours(
    HANDBOOK_POLICY,
    board,
    assessBoard(HANDBOOK_POLICY, board, Date.parse(now)),
    TARGET,
    Date.parse(now),
  );
  return found && [found.putOff, found.paidBack, found.owed].map((hours) => Math.round(hours * 100) / 100);
};
const checkIn = (at: string, level: number, working: number | null = 2, region = 'emea') => ({
  id: `${region} ${at}`,
  region,
  at: `${at}:00Z`,
  by: 'Dana',
  level,
  working,
});
const logged = (day: string, customerHours: number, internalHours: number, by = 'Lee') => ({
  day,
  region: 'emea',
  customerHours,
  internalHours,
  by,
});
const override = (at: string, level: number) => ({
  level,
  reason: 'storm',
  by: 'Lee',
  at: `${at}:00Z`,
  until: '2026-12-30T00:00:00Z',
});

describe('[SPLIT-PUT-OFF] levels that pause internal work put off its share of the SE-hours within coverage', () => {
  test('from one check-in to the next, with the SEs that it froze', () => {
    // 10:00 to 16:00 on the 28th and 09:00 to 10:00 on the 29th, 2 SEs: 14 hours, of which a fifth.
    const checkIns = [checkIn('2026-12-28T10:00', 4), checkIn('2026-12-29T10:00', 2, 3)];

    expect(owed({ checkIns })).toEqual([2.8, 0, 2.8]);
  });

  test('until now while the level lasts', () => {
    // 6 hours on the 28th, 5.7 on the 29th.
    expect(owed({ checkIns: [checkIn('2026-12-28T10:00', 3)] })).toEqual([4.68, 0, 4.68]);
  });

  test('of each SE at most 8 hours a coverage, also across midnight', () => {
    const checkIns = [checkIn('2026-12-28T14:00', 3, 5, 'americas'), checkIn('2026-12-29T14:00', 1, 9, 'americas')];

    expect(owed({ checkIns })).toEqual([8, 0, 8]);
  });

  test('an SE who came later is counted on their own', () => {
    // One SE for all 11 hours counts 8; two more for the last 5 hours.
    const checkIns = [
      checkIn('2026-12-28T14:00', 3, 1, 'americas'),
      checkIn('2026-12-28T20:00', 3, 3, 'americas'),
      checkIn('2026-12-29T14:00', 1, 9, 'americas'),
    ];

    expect(owed({ checkIns })).toEqual([3.6, 0, 3.6]);
  });

  test('with today’s SEs where a check-in froze none', () => {
    const regions = { emea: { entry: 'numbers', working: 4, openCases: 8 } } as const;
    const checkIns = [checkIn('2026-12-28T10:00', 3, null), checkIn('2026-12-28T15:00', 1, null)];

    expect(owed({ regions, checkIns })).toEqual([4, 0, 4]);
  });

  test('before any check-in the live level counts, for the coverage that is open', () => {
    const regions = { emea: { entry: 'numbers', working: 1, openCases: 20 } } as const;

    expect(owed({ regions })).toEqual([1.14, 0, 1.14]);
    expect(owed({ regions }, '2026-12-29T17:00:00Z')).toEqual([0, 0, 0]);
  });

  test('an override counts from its time on, over any check-in', () => {
    const checkIns = [checkIn('2026-12-29T10:00', 1, 3)];

    expect(owed({ checkIns, regions: { emea: { override: override('2026-12-29T12:00', 3) } } })).toEqual([
      1.62, 0, 1.62,
    ]);
    expect(
      owed({
        checkIns: [checkIn('2026-12-29T10:00', 5)],
        regions: { emea: { override: override('2026-12-29T12:00', 1) } },
      }),
    ).toEqual([0.8, 0, 0.8]);
  });

  test('an override counts also where no level was known before it', () => {
    const regions = {
      emea: { entry: 'numbers', working: 3, openCases: 6, override: override('2026-12-28T14:00', 4) },
    } as const;

    expect(owed({ regions })).toEqual([4.62, 0, 4.62]);
  });

  test('nothing from before the levels came into play, and nothing from after now', () => {
    const checkIns = [checkIn('2026-12-27T10:00', 8), checkIn('2026-12-29T15:00', 8)];

    expect(owed({ checkIns })).toEqual([0, 0, 0]);
  });

  test('a level does not last beyond now, although the next check-in is known', () => {
    const checkIns = [checkIn('2026-12-28T10:00', 3), checkIn('2026-12-29T15:30', 1)];

    expect(owed({ checkIns })).toEqual([4.68, 0, 4.68]);
  });

  test('nothing at milder levels', () => {
    expect(owed({ checkIns: [checkIn('2026-12-28T10:00', 2)] })).toEqual([0, 0, 0]);
  });
});

describe('[SPLIT-PAID-BACK] internal hours beyond the share on other days pay it back', () => {
  const checkIns = [checkIn('2026-12-28T10:00', 4), checkIn('2026-12-28T16:00', 1, 3)];

  test('what goes beyond the share of that day and region', () => {
    expect(owed({ checkIns, timeLog: [logged('2026-12-29', 9, 3)] })).toEqual([2.4, 0.6, 1.8]);
  });

  test('people’s entries of a day are taken together, days are not', () => {
    const timeLog = [
      logged('2026-12-29', 0, 3, 'Lee'),
      logged('2026-12-29', 9, 0, 'Dana'),
      logged('2026-12-30', 10, 0),
    ];

    expect(owed({ checkIns, timeLog }, '2026-12-30T14:42:00Z')).toEqual([2.4, 0.6, 1.8]);
  });

  test('not on a day on which internal work was paused', () => {
    expect(owed({ checkIns, timeLog: [logged('2026-12-28', 2, 6)] })).toEqual([2.4, 0, 2.4]);
  });

  test('not from before the levels came into play, nor from the future', () => {
    const timeLog = [logged('2026-12-27', 0, 8), logged('2026-12-30', 0, 8)];

    expect(owed({ checkIns, timeLog })).toEqual([2.4, 0, 2.4]);
  });

  test('more than was put off leaves nothing owed, never less', () => {
    expect(owed({ checkIns, timeLog: [logged('2026-12-29', 0, 10)] })).toEqual([2.4, 8, 0]);
  });
});

test('[SPLIT-OWED-NULL] nothing is owed, not even nothing, while the levels are not in play', () => {
  expect(owed({ inPlay: null, timeLog: [logged('2026-12-29', 0, 10)] })).toBeNull();
});
