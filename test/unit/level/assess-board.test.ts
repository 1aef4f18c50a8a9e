import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { RegionState } from '../../../src/core/level/region-state.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { stateOf } from '../../support/state-of.ts';

const NOW = '2026-12-29T14:42:00Z';
const IN_PLAY = { since: '2026-12-23T09:00:00Z' };
const SET = {
  level: 6,
  reason: 'outbreak',
  by: 'Lee',
  at: '2026-12-29T12:00:00Z',
  until: '2026-12-29T16:00:00Z',
};
const checkIn = (at: string, level: number, region = 'emea') => ({ id: at, region, at, by: 'Dana', level });

type Parts = Parameters<typeof boardOf>[0] & {};
type Emea = NonNullable<Parts['regions']>[string];

/** EMEA with 2 SEs and 17 cases: level 4 live. */
const thin = (parts: Parts = {}, emea: Partial<Emea> = {}): Board =>
  boardOf({ regions: { emea: { entry: 'numbers', working: 2, openCases: 17, ...emea }, americas: {} }, ...parts });
const emeaAt = (board: Board, now = NOW): RegionState => stateOf(board, 'emea', now);

describe('[STATE-IN-FORCE] the level in force', () => {
  test('is leadership’s override while in play', () => {
    const board = thin({ inPlay: IN_PLAY, checkIns: [checkIn('2026-12-29T10:05:00Z', 3)] }, { override: SET });

    expect(emeaAt(board)).toMatchObject({ live: 4, inForce: 6, inForceBy: 'override' });
  });

  test('else the announced one', () => {
    const board = thin({ inPlay: IN_PLAY, checkIns: [checkIn('2026-12-29T10:05:00Z', 3)] });

    expect(emeaAt(board)).toMatchObject({ live: 4, inForce: 3, inForceBy: 'announced' });
  });

  test('else the live one, not announced yet', () => {
    expect(emeaAt(thin({ inPlay: IN_PLAY }))).toMatchObject({ live: 4, inForce: 4, inForceBy: 'live' });
  });

  test('is none when nothing was entered, announced or set', () => {
    expect(stateOf(thin({ inPlay: IN_PLAY }), 'americas', NOW)).toMatchObject({
      live: null,
      inForce: null,
      inForceBy: null,
      contingencies: [],
    });
  });

  test('is none when not in play, whatever was announced or set', () => {
    const board = thin({ inPlay: null, checkIns: [checkIn('2026-12-29T10:05:00Z', 3)] }, { override: SET });

    expect(emeaAt(board)).toMatchObject({ live: 4, inForce: null, inForceBy: null, drifted: false, contingencies: [] });
  });

  test('the worst of all regions stands for the board', () => {
    const americas = { entry: 'numbers', working: 5, openCases: 25 } as const;
    const emea = { entry: 'numbers', working: 2, openCases: 17, override: SET } as const;
    const board = boardOf({ inPlay: IN_PLAY, regions: { emea, americas } });

    expect(assessBoard(HANDBOOK_POLICY, board, Date.parse(NOW))).toMatchObject({ worstInForce: 6 });
    expect(assessBoard(HANDBOOK_POLICY, boardOf(), Date.parse(NOW))).toMatchObject({
      worstInForce: null,
      promises: [],
    });
  });
});

describe('[STATE-OVERRIDE] an override', () => {
  const board = thin({ inPlay: IN_PLAY }, { override: SET });

  test.each([
    ['2026-12-29T11:59:59Z', null],
    ['2026-12-29T12:00:00Z', 6],
    ['2026-12-29T15:59:59Z', 6],
    ['2026-12-29T16:00:00Z', null],
  ])('at %s', (now, level) => {
    expect(emeaAt(board, now).override?.level ?? null).toBe(level);
  });

  test('leaves the computed level beside it', () => {
    expect(emeaAt(board).assessment?.level).toBe(4);
  });
});

describe('[STATE-ANNOUNCED] the announced level', () => {
  const announced = (at: string, level: number, parts: Parts = {}): unknown =>
    emeaAt(thin({ inPlay: IN_PLAY, checkIns: [checkIn('2026-12-28T10:05:00Z', 2), checkIn(at, level)], ...parts }))
      .announced;

  test('is that of the newest check-in of the region', () => {
    expect(announced('2026-12-29T10:05:00Z', 3)).toEqual({
      level: 3,
      at: Date.parse('2026-12-29T10:05:00Z'),
      by: 'Dana',
    });
  });

  test('the newest is the last on the board, whatever the clocks of its authors said', () => {
    expect(announced('2026-12-27T10:05:00Z', 3)).toMatchObject({ level: 3, at: Date.parse('2026-12-27T10:05:00Z') });
  });

  test('takes no account of the future, of other regions, or of an earlier time in play', () => {
    expect(announced('2026-12-29T14:42:01Z', 3)).toMatchObject({ level: 2 });
    expect(stateOf(thin({ inPlay: IN_PLAY, checkIns: [checkIn(NOW, 3)] }), 'americas', NOW).announced).toBeNull();
    expect(announced('2026-12-29T10:05:00Z', 3, { inPlay: { since: '2026-12-29T12:00:00Z' } })).toBeNull();
  });

  test('is remembered while not in play', () => {
    expect(announced('2026-12-29T10:05:00Z', 3, { inPlay: null })).toMatchObject({ level: 3 });
  });
});

describe('[STATE-CLAMPED] a level of a policy with more levels', () => {
  test('counts as the harshest', () => {
    const announced = thin({ inPlay: IN_PLAY, checkIns: [checkIn('2026-12-29T10:05:00Z', 12)] });
    const set = thin({ inPlay: IN_PLAY }, { override: { ...SET, level: 11 } });

    expect(emeaAt(announced)).toMatchObject({ inForce: 8, announced: { level: 8 } });
    expect(emeaAt(set)).toMatchObject({ inForce: 8, override: { level: 8, reason: 'outbreak' } });
    expect(emeaAt(set).contingencies.at(-1)?.level).toBe(8);
  });
});

describe('[STATE-DRIFT] the live level moved away from the announced one', () => {
  test.each([
    [3, true],
    [4, false],
    [5, true],
  ])('announced %i, live 4', (level, drifted) => {
    expect(emeaAt(thin({ inPlay: IN_PLAY, checkIns: [checkIn('2026-12-29T10:05:00Z', level)] })).drifted).toBe(drifted);
  });

  test('not before anything was announced or entered', () => {
    const nothing = boardOf({ inPlay: IN_PLAY, checkIns: [checkIn('2026-12-29T10:05:00Z', 3)] });

    expect(emeaAt(thin({ inPlay: IN_PLAY })).drifted).toBe(false);
    expect(emeaAt(nothing).drifted).toBe(false);
  });
});

describe('[STATE-UNCOVERED] inside its window with nobody working', () => {
  test.each([
    ['2026-12-29T08:59:59Z', 0, false],
    ['2026-12-29T12:00:00Z', 0, true],
    ['2026-12-29T12:00:00Z', 1, false],
    ['2026-12-29T16:00:00Z', 0, false],
  ])('EMEA at %s with %i working', (now, working, uncovered) => {
    expect(emeaAt(thin({ inPlay: IN_PLAY }, { working, openCases: 2 }), now).uncovered).toBe(uncovered);
    expect(emeaAt(thin({ inPlay: null }, { working, openCases: 2 }), now).uncovered).toBe(uncovered);
  });

  test('whatever its level', () => {
    expect(emeaAt(thin({}, { working: 0, openCases: 2 }))).toMatchObject({ live: 6, uncovered: true });
  });

  test('not while nobody knows how many work', () => {
    expect(emeaAt(boardOf()).uncovered).toBe(false);
  });
});
