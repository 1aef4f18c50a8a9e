import { describe, expect, test } from 'vitest';
import { playPeriods } from '../../../src/core/history/play-periods.ts';
import { regionSeries } from '../../../src/core/history/region-series.ts';
import type { LevelStep } from '../../../src/core/history/level-step.ts';
import type { Board } from '../../../src/core/board/board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { applied } from '../../support/builders/edit-of.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { regionOf } from '../../support/builders/region-of.ts';
import { checkInOf } from '../../support/builders/told-of.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');
const SINCE = { since: '2026-12-28T08:00:00Z', reason: 'holidays' };
const at = (time: string): string => `2026-12-${time.replace(' ', 'T')}:00Z`;
const told = (time: string, level: number, working: number | null = 2, openCases: number | null = 10) =>
  checkInOf(time, { at: at(time), level, working, openCases });
const override = (level: number, from: string, until: string) => ({
  level,
  reason: 'storm',
  by: 'Lee',
  at: at(from),
  until: at(until),
});
const short = (instant: number): string => new Date(instant).toISOString().slice(8, 16).replace('T', ' ');
const steps = (list: readonly LevelStep[]): string[] =>
  list.map(({ from, to, level, by }) => `${short(from)} – ${short(to)} ${level ?? '?'} ${by}`);
const series = (board: Board) => regionSeries(HANDBOOK_POLICY, board, regionOf('emea'), NOW);

describe('[HISTORY-PLAY] when the levels were in play is read from the board and its history', () => {
  const since = (time: string) =>
    ({ kind: 'setInPlay', inPlay: { since: at(time), by: '', reason: time, suspended: '' } }) as const;
  const END = { kind: 'setInPlay', inPlay: null } as const;
  const periods = (board: Board) =>
    playPeriods(board, NOW).map(({ from, to, startKnown }) => [short(from), short(to), startKnown]);

  test('what goes on lasts until now', () => {
    expect(periods(boardOf({ inPlay: SINCE }))).toEqual([['28 08:00', '29 14:42', true]]);
    expect(periods(boardOf())).toEqual([]);
    expect(periods(boardOf({ inPlay: { since: at('30 08:00') } }))).toEqual([]);
  });

  test('several times stand apart', () => {
    const first = applied(boardOf(), since('23 09:00'), { id: 'a', at: at('23 09:00') });
    const ended = applied(first, END, { id: 'b', at: at('24 18:00') });
    const again = applied(ended, since('28 08:00'), { id: 'c', at: at('28 08:05') });

    expect(periods(again)).toEqual([
      ['23 09:00', '24 18:00', true],
      ['28 08:00', '29 14:42', true],
    ]);
  });

  test('an ending that was taken back never was', () => {
    const first = applied(boardOf(), since('28 08:00'), { id: 'a', at: at('28 08:00') });
    const ended = applied(first, END, { id: 'b', at: at('28 09:00') });
    const back = applied(ended, since('28 08:00'), { id: 'c', at: at('28 09:01'), undoes: 'b' });

    expect(periods(back)).toEqual([['28 08:00', '29 14:42', true]]);
  });

  test('one whose beginning is forgotten begins at its first check-in, and says so', () => {
    const checkIns = [told('28 10:00', 4)];

    expect(periods(applied(boardOf({ checkIns }), END, { at: at('28 18:00') }))).toEqual([
      ['28 10:00', '28 18:00', false],
    ]);
    expect(periods(applied(boardOf(), END, { at: at('28 18:00') }))).toEqual([]);
  });
});

describe('[HISTORY-ANNOUNCED] announced levels step from check-in to check-in', () => {
  test('until now, with nothing before the first', () => {
    const board = boardOf({ inPlay: SINCE, checkIns: [told('28 10:00', 4), told('29 10:02', 2)] });

    expect(steps(series(board).announced)).toEqual([
      '28 10:00 – 29 10:02 4 announced',
      '29 10:02 – 29 14:42 2 announced',
    ]);
  });

  test('the board’s order says which came last, not the clocks', () => {
    const board = boardOf({ inPlay: SINCE, checkIns: [told('29 10:05', 4), told('29 10:02', 2), told('29 10:05', 3)] });

    expect(steps(series(board).announced)).toEqual([
      '29 10:02 – 29 10:05 2 announced',
      '29 10:05 – 29 14:42 3 announced',
    ]);
  });

  test('levels beyond the policy’s harshest are the harshest', () => {
    expect(series(boardOf({ inPlay: SINCE, checkIns: [told('29 10:00', 12)] })).announced[0]?.level).toBe(8);
  });
});

describe('[HISTORY-IN-FORCE] the level in force covers the whole time in play', () => {
  test('unknown before the first check-in and from a missed one until the next', () => {
    const board = boardOf({ inPlay: SINCE, checkIns: [told('28 10:00', 4)] });
    const missed = boardOf({ inPlay: { since: at('26 08:00') }, checkIns: [told('28 10:00', 4)] });

    expect(steps(series(board).inForce)).toEqual([
      '28 08:00 – 28 10:00 ? not-announced',
      '28 10:00 – 29 14:42 4 announced',
    ]);
    expect(steps(series(missed).inForce)).toEqual([
      '26 08:00 – 26 16:00 ? not-announced',
      '26 16:00 – 28 10:00 ? missed',
      '28 10:00 – 29 14:42 4 announced',
    ]);
  });

  test('a check-in made while it was due answers for its time', () => {
    const board = boardOf({ inPlay: SINCE, checkIns: [told('28 09:45', 4)] });

    expect(steps(series(board).inForce).at(-1)).toBe('28 09:45 – 29 14:42 4 announced');
  });

  test('leadership’s level lies on top until its end, the next word or its being taken back', () => {
    const board = boardOf({ inPlay: SINCE, checkIns: [told('28 10:00', 4)] });
    const first = applied(
      board,
      { kind: 'setOverride', region: 'emea', override: override(6, '28 11:00', '28 16:00') },
      { id: 'a', at: at('28 11:00') },
    );
    const next = applied(
      first,
      { kind: 'setOverride', region: 'emea', override: override(3, '28 12:00', '29 16:00') },
      { id: 'b', at: at('28 12:00') },
    );
    const back = applied(
      next,
      { kind: 'setOverride', region: 'emea', override: null },
      { id: 'c', at: at('28 13:00') },
    );

    expect(steps(series(first).inForce).slice(1)).toEqual([
      '28 10:00 – 28 11:00 4 announced',
      '28 11:00 – 28 16:00 6 override',
      '28 16:00 – 29 14:42 4 announced',
    ]);
    expect(steps(series(back).inForce).slice(1)).toEqual([
      '28 10:00 – 28 11:00 4 announced',
      '28 11:00 – 28 12:00 6 override',
      '28 12:00 – 28 13:00 3 override',
      '28 13:00 – 29 14:42 4 announced',
    ]);
  });

  test('an override of the board counts without its edit, as in a file', () => {
    const board = boardOf({ inPlay: SINCE, regions: { emea: { override: override(6, '28 09:00', '28 11:00') } } });

    expect(steps(series(board).inForce).slice(0, 2)).toEqual([
      '28 08:00 – 28 09:00 ? not-announced',
      '28 09:00 – 28 11:00 6 override',
    ]);
  });
});

test('[HISTORY-NUMBERS] staffing and load are those that the check-ins froze, with gaps where they froze none', () => {
  const board = boardOf({
    checkIns: [
      told('29 10:00', 4, 0, 3),
      told('28 10:00', 4, 2, 17),
      told('27 10:00', 1, null, 4),
      told('30 10:00', 1),
    ],
  });

  expect(
    series(board).numbers.map(({ checkIn, working, openCases, perSE }) => [checkIn, working, openCases, perSE]),
  ).toEqual([
    ['27 10:00', null, 4, null],
    ['28 10:00', 2, 17, 8.5],
    ['29 10:00', 0, 3, null],
  ]);
});
