import { describe, expect, test } from 'vitest';
import type { Stamp } from '../../../src/core/board/board.ts';
import { countsAge } from '../../../src/core/level/counts-age.ts';
import { describeCountsAge } from '../../../src/core/level/describe-counts-age.ts';
import type { CountsAge } from '../../../src/core/level/region-state.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { regionOf } from '../../support/builders/region-of.ts';
import { stateOf } from '../../support/state-of.ts';

const NOW = '2026-12-29T14:42:00Z';
const stamp = (at: string, by = 'Dana'): Stamp => ({ at, by });
const ageOf = (parts: Parameters<typeof boardOf>[0], now = NOW): CountsAge =>
  stateOf(boardOf(parts), 'emea', now).counts;
const person = (at: string) => personOf('amara', { entered: { openCases: stamp(at) } });

describe('[STATE-AGE] counts are old when they are from before the last check-in became due', () => {
  test.each([
    ['2026-12-29T09:29:59Z', 'old'],
    ['2026-12-29T09:30:00Z', 'fresh'],
    ['2026-12-29T14:30:00Z', 'fresh'],
    ['2026-12-30T00:00:00Z', 'fresh'],
  ])('entered %s', (at, state) => {
    expect(ageOf({ people: [person(at)] })).toEqual({ state, newest: stamp(at) });
  });

  test('a policy says how long before its time a check-in becomes due', () => {
    const policy = { checkIns: { dueBefore: 60, overdueAfter: 5 } };
    const ageFrom = (at: string): string => {
      const board = boardOf({ people: [person(at)] });
      const numbers = { region: 'emea', working: 1, openCases: 0, counts: [0], needOwner: 0 };
      return countsAge(policy, regionOf('emea'), board, numbers, Date.parse(NOW)).state;
    };

    expect(ageFrom('2026-12-29T08:59:59Z')).toBe('old');
    expect(ageFrom('2026-12-29T09:00:00Z')).toBe('fresh');
  });

  test('the newest entry counts', () => {
    const people = [
      person('2026-12-27T10:00:00Z'),
      personOf('bruno', { entered: { openCases: stamp(NOW, 'Lee'), availability: stamp('2026-12-25T10:00:00Z') } }),
    ];

    expect(ageOf({ people })).toEqual({ state: 'fresh', newest: stamp(NOW, 'Lee') });
  });

  test('who works today says nothing of the cases, unless no count was ever entered', () => {
    const bruno = personOf('bruno', { entered: { availability: stamp(NOW) } });

    expect(ageOf({ people: [person('2026-12-27T10:00:00Z'), bruno] }).state).toBe('old');
    expect(ageOf({ people: [bruno] })).toEqual({ state: 'fresh', newest: stamp(NOW) });
  });

  test('a check-in confirms the counts of its region', () => {
    const people = [person('2026-12-27T10:00:00Z')];
    const checkIn = { id: 'c', region: 'emea', at: '2026-12-29T10:02:00Z', by: 'Lee', level: 1 };

    expect(ageOf({ people, checkIns: [checkIn] })).toEqual({ state: 'fresh', newest: stamp(checkIn.at, 'Lee') });
    expect(ageOf({ people, checkIns: [{ ...checkIn, region: 'americas' }] }).state).toBe('old');
  });

  test('cases without an owner are entered too, people of other regions are not this region’s', () => {
    const entered = { noOwner: stamp('2026-12-29T12:00:00Z') };
    const people = [person('2026-12-27T10:00:00Z'), { ...person(NOW), id: 'far', region: 'americas' }];

    expect(ageOf({ people, regions: { emea: { entered } } }).newest?.at).toBe('2026-12-29T12:00:00Z');
    expect(ageOf({ people }).state).toBe('old');
  });

  test('two figures are as old as they are, whatever was entered for people', () => {
    const entered = { working: stamp('2026-12-28T10:00:00Z'), openCases: stamp('2026-12-28T11:00:00Z') };
    const emea = { entry: 'numbers', working: 2, openCases: 17, entered } as const;

    expect(ageOf({ people: [person(NOW)], regions: { emea } })).toEqual({
      state: 'old',
      newest: stamp('2026-12-28T11:00:00Z'),
    });
  });

  test('and people’s counts are as old as they are, whatever was entered as two figures before', () => {
    const regions = { emea: { entered: { working: stamp(NOW) } } };

    expect(ageOf({ people: [person('2026-12-28T10:00:00Z')], regions }).state).toBe('old');
  });

  test('without a stamp nobody knows, and without numbers there is nothing to know', () => {
    expect(ageOf({ people: [personOf('amara')] })).toEqual({ state: 'unknown', newest: null });
    expect(ageOf({})).toEqual({ state: 'none', newest: null });
  });
});

describe('[STATE-WORDS] how old the counts are', () => {
  test.each([
    ['fresh', stamp('2026-12-29T14:30:00Z'), 'Counts updated 12 min ago by Dana'],
    ['fresh', stamp('2026-12-29T14:41:30Z'), 'Counts updated just now by Dana'],
    ['fresh', stamp('2026-12-30T00:00:00Z', ''), 'Counts updated just now'],
    ['old', stamp('2026-12-27T14:00:00Z'), 'Old counts: last updated 2 days ago by Dana'],
    ['unknown', null, 'Nobody knows how old these counts are'],
    ['none', null, 'No numbers entered yet'],
  ] as const)('%s, entered %o', (state, newest, text) => {
    expect(describeCountsAge({ state, newest }, Date.parse(NOW))).toBe(text);
  });
});
