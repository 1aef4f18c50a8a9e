import { describe, expect, test } from 'vitest';
import { describeStanding } from '../../../src/core/level/describe-standing.ts';
import { describeUncovered } from '../../../src/core/level/describe-uncovered.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { stateOf } from '../../support/state-of.ts';

const NOW = '2026-12-29T14:42:00Z';
const IN_PLAY = { since: '2026-12-23T09:00:00Z' };
const SET = { level: 6, reason: 'outbreak', by: 'Lee', at: '2026-12-29T12:00:00Z' };
const NUMBERS = { entry: 'numbers', working: 2, openCases: 17 } as const;

type Parts = Parameters<typeof boardOf>[0] & {};

const standing = (parts: Parts, now = NOW): string =>
  describeStanding(
    stateOf(boardOf({ inPlay: IN_PLAY, regions: { emea: NUMBERS }, ...parts }), 'emea', now),
    Date.parse(now),
  );
const announced = (at: string, level: number): Parts => ({
  checkIns: [{ id: at, region: 'emea', at, by: 'Dana', level }],
});
const set = (until: string, by = 'Lee'): Parts => ({
  regions: { emea: { ...NUMBERS, override: { ...SET, by, until } } },
});

describe('[STATE-WORDS] how the level in force came about', () => {
  test('announced today, and beside it what the numbers give now', () => {
    expect(standing(announced('2026-12-29T10:02:00Z', 4))).toBe('Announced at 10:02 UTC');
    expect(standing(announced('2026-12-29T10:02:00Z', 3))).toBe('Announced at 10:02 UTC; the numbers now give 4');
  });

  test('announced on another day, which is named', () => {
    expect(standing(announced('2026-12-28T17:31:00Z', 4))).toBe('Announced 28 Dec 17:31 UTC');
  });

  test('set by leadership, until when and why', () => {
    expect(standing(set('2026-12-29T16:00:00Z'))).toBe(
      'Set to 6 by Lee until 16:00 UTC: outbreak; the numbers now give 4',
    );
    expect(standing(set('2026-12-30T01:00:00Z', ''))).toBe(
      'Set to 6 until 30 Dec 01:00 UTC: outbreak; the numbers now give 4',
    );
  });

  test('not announced, not in play, not known', () => {
    expect(standing({ inPlay: { since: '2026-12-29T09:00:00Z' } })).toBe('Not announced yet');
    expect(standing({ inPlay: null })).toBe('Not in play: this would be level 4');
    expect(standing({ inPlay: null, regions: {} })).toBe('');
    expect(standing({ inPlay: { since: '2026-12-29T09:00:00Z' }, regions: {} })).toBe('');
  });
});

describe('[STATE-UNCOVERED] the alarm in words', () => {
  const alarm = (regions: NonNullable<Parts['regions']>, now = NOW): string | null =>
    describeUncovered(assessBoard(HANDBOOK_POLICY, boardOf({ regions }), Date.parse(now)));
  const nobody = { entry: 'numbers', working: 0, openCases: 2 } as const;

  test('one region, several, none', () => {
    expect(alarm({ emea: nobody })).toBe('EMEA coverage is open until 16:00 UTC and nobody is working.');
    expect(alarm({ emea: nobody, americas: nobody })).toBe(
      'EMEA coverage is open until 16:00 UTC and nobody is working. Americas coverage is open until 01:00 UTC and nobody is working.',
    );
    expect(alarm({ emea: NUMBERS })).toBeNull();
    expect(alarm({ emea: nobody }, '2026-12-29T17:00:00Z')).toBeNull();
  });
});
