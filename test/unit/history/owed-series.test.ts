import { describe, expect, test } from 'vitest';
import { owedSeries } from '../../../src/core/history/owed-series.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { checkInOf } from '../../support/builders/told-of.ts';

const NOW = Date.parse('2026-12-30T14:42:00Z');
const owed = (parts: Parameters<typeof boardOf>[0], now = NOW) => {
  const board = boardOf({ inPlay: { since: '2026-12-28T08:00:00Z' }, ...parts });
  const tenths = (hours: number): number => Math.round(hours * 100) / 100;
  return owedSeries(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, now), now).map((point) => [
    new Date(point.at).toISOString().slice(8, 16),
    tenths(point.putOff),
    tenths(point.paidBack),
    tenths(point.owed),
  ]);
};

describe('[HISTORY-OWED] hours owed grow and are paid back day by day', () => {
  const checkIns = [
    checkInOf('a', { at: '2026-12-28T10:00:00Z', level: 4, working: 2 }),
    checkInOf('b', { at: '2026-12-28T16:00:00Z', level: 1, working: 3 }),
  ];
  const timeLog = [{ day: '2026-12-29', region: 'emea', customerHours: 9, internalHours: 3, by: 'Lee' }];

  test('the last point is now', () => {
    expect(owed({ checkIns, timeLog })).toEqual([
      ['29T00:00', 2.4, 0, 2.4],
      ['30T00:00', 2.4, 0.6, 1.8],
      ['30T14:42', 2.4, 0.6, 1.8],
    ]);
  });

  test('hours of a day that has not begun are not paid back yet', () => {
    expect(owed({ checkIns, timeLog }, Date.parse('2026-12-29T00:00:00Z')).at(-1)).toEqual(['29T00:00', 2.4, 0.6, 1.8]);
    expect(owed({ checkIns, timeLog }, Date.parse('2026-12-28T23:59:00Z')).at(-1)).toEqual(['28T23:59', 2.4, 0, 2.4]);
  });

  test('nothing out of play, nor before the levels come into play', () => {
    expect(owed({ inPlay: null, checkIns })).toEqual([]);
    expect(owed({ inPlay: { since: '2027-01-01T00:00:00Z' }, checkIns })).toEqual([]);
  });

  test('a long time has few points', () => {
    const long = owed({ inPlay: { since: '2020-01-01T00:00:00Z' }, checkIns });

    expect(long.length).toBeLessThanOrEqual(122);
    expect(long.at(-1)).toEqual(['30T14:42', 2.4, 0, 2.4]);
  });
});
