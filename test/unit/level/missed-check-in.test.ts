import { describe, expect, test } from 'vitest';
import { checkInState } from '../../../src/core/level/check-in-state.ts';
import { missedCheckIn } from '../../../src/core/level/missed-check-in.ts';
import type { RegionState } from '../../../src/core/level/region-state.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { PolicyRegion } from '../../../src/core/policy/policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { regionOf, regionWith } from '../../support/builders/region-of.ts';
import { stateOf } from '../../support/state-of.ts';

const EMEA = regionOf('emea');
const AMERICAS = regionOf('americas');
const SINCE = '2026-12-20T09:00:00Z';

const checkIn = (at: string, region = 'emea', level = 4) => ({ id: `${region} ${at}`, region, at, by: 'Dana', level });

/** The missed check-in time as an ISO text without seconds, or null. Moments are of December 2026: "29T10:00". */
function missedAt(now: string, region: PolicyRegion, done: string[] = [], since: string | null = SINCE): string | null {
  const checkIns = done.map((at) => checkIn(`2026-12-${at}:00Z`, region.id));
  const board = boardOf({ inPlay: since === null ? null : { since }, checkIns });
  const missed = missedCheckIn(HANDBOOK_POLICY, region, board, Date.parse(`2026-12-${now}:00Z`));
  return missed === null ? null : new Date(missed).toISOString().slice('2026-12-'.length, '2026-12-29T10:00'.length);
}

describe('[CHECK-IN-MISSED] missed once the window closed without one, and until one is made', () => {
  test.each([
    ['29T15:59', '28T10:00'],
    ['29T16:00', '29T10:00'],
    ['30T09:29', '29T10:00'],
    ['30T09:30', '29T10:00'],
    ['30T11:00', '29T10:00'],
    ['30T16:00', '30T10:00'],
  ])('EMEA at %s', (now, missed) => {
    expect(missedAt(now, EMEA)).toBe(missed);
  });

  test('one made since it became due, at any time, leaves nothing missed', () => {
    expect(missedAt('29T18:00', EMEA, ['29T09:30'])).toBeNull();
    expect(missedAt('29T18:00', EMEA, ['29T17:55'])).toBeNull();
    expect(missedAt('30T09:45', EMEA, ['30T09:40'])).toBeNull();
    expect(missedAt('30T15:00', EMEA, ['29T10:05'])).toBeNull();
  });

  test('one from before it became due, or of the future, does', () => {
    expect(missedAt('29T18:00', EMEA, ['29T09:29'])).toBe('29T10:00');
    expect(missedAt('29T18:00', EMEA, ['29T18:01'])).toBe('29T10:00');
  });

  test.each([
    ['30T00:59', '28T17:30'],
    ['30T01:00', '29T17:30'],
    ['30T16:00', '29T17:30'],
  ])('in a window that runs across midnight, at %s', (now, missed) => {
    expect(missedAt(now, AMERICAS)).toBe(missed);
    expect(missedAt(now, AMERICAS, ['30T00:30'])).toBeNull();
  });

  test.each([
    ['30T05:59', '06:00–06:00', '28T10:00'],
    ['30T06:00', '06:00–06:00', '29T10:00'],
    // A check-in at the opening belongs to the window that opens with it.
    ['30T09:59', '10:00–10:00', '28T10:00'],
    ['30T10:00', '10:00–10:00', '29T10:00'],
  ])('round the clock, at %s with %s', (now, window, missed) => {
    expect(missedAt(now, regionWith(window))).toBe(missed);
  });

  test.each([
    ['30T15:59', '28T17:00'],
    ['30T16:00', '29T17:00'],
  ])('a check-in time outside its window belongs to the next one, at %s', (now, missed) => {
    expect(missedAt(now, regionWith('09:00–16:00', '17:00'))).toBe(missed);
  });

  test('a window that closed before the levels came into play asked for nothing', () => {
    expect(missedAt('29T18:00', EMEA, [], '2026-12-29T16:00:00Z')).toBeNull();
    expect(missedAt('29T18:00', EMEA, [], '2026-12-29T15:59:59Z')).toBe('29T10:00');
    expect(missedAt('29T18:00', EMEA, ['29T10:05'], '2026-12-29T11:00:00Z')).toBe('29T10:00');
    expect(missedAt('29T18:00', EMEA, [], null)).toBeNull();
  });

  test('while the next one is due, the state of the check-in is that of the next', () => {
    const board = boardOf({ inPlay: { since: SINCE } });
    const now = Date.parse('2026-12-30T09:45:00Z');

    expect(checkInState(HANDBOOK_POLICY, EMEA, board, now).state).toBe('due');
    expect(missedCheckIn(HANDBOOK_POLICY, EMEA, board, now)).toBe(Date.parse('2026-12-29T10:00:00Z'));
  });
});

describe('[STATE-UNKNOWN] after a missed check-in nobody knows the level in force', () => {
  const SET = { level: 6, reason: 'outbreak', by: 'Lee', at: '2026-12-30T08:00:00Z', until: '2026-12-30T16:00:00Z' };
  const TOLD = checkIn('2026-12-28T10:02:00Z');
  const NUMBERS = { entry: 'numbers', working: 2, openCases: 22 } as const;
  const emea = (parts: Parameters<typeof boardOf>[0], now = '2026-12-30T09:45:00Z'): RegionState =>
    stateOf(boardOf({ inPlay: { since: SINCE }, regions: { emea: NUMBERS }, ...parts }), 'emea', now);

  test('what was told last stands beside it, and goes on to oblige', () => {
    expect(emea({ checkIns: [TOLD] })).toMatchObject({
      unknown: {
        missedAt: Date.parse('2026-12-29T10:00:00Z'),
        last: { level: 4, at: Date.parse(TOLD.at), by: 'Dana' },
      },
      inForce: 4,
      inForceBy: 'announced',
    });
    expect(emea({}).unknown).toEqual({ missedAt: Date.parse('2026-12-29T10:00:00Z'), last: null });
  });

  test('not once somebody checked in, not under an override, not out of play', () => {
    expect(emea({ checkIns: [checkIn('2026-12-30T09:40:00Z')] }).unknown).toBeNull();
    expect(emea({ checkIns: [TOLD], regions: { emea: { ...NUMBERS, override: SET } } }).unknown).toBeNull();
    expect(emea({ checkIns: [TOLD], inPlay: null }).unknown).toBeNull();
  });

  test('again when the override has ended', () => {
    const parts = { checkIns: [TOLD], regions: { emea: { ...NUMBERS, override: SET } } };

    expect(emea(parts, '2026-12-30T16:00:00Z').unknown).toMatchObject({ last: { level: 4 } });
  });

  test('the worst level in force is that of the regions whose level is known', () => {
    const checkIns = [checkIn('2026-12-28T10:02:00Z', 'emea', 6), checkIn('2026-12-29T18:00:00Z', 'americas', 2)];
    const board = boardOf({ inPlay: { since: SINCE }, checkIns });
    const worst = (now: string): number | null =>
      assessBoard(HANDBOOK_POLICY, board, Date.parse(`2026-12-${now}:00Z`)).worstInForce;

    expect(worst('28T15:00')).toBe(6);
    expect(worst('30T09:45')).toBe(2);
    expect(worst('31T02:00')).toBeNull();
  });
});
