import { describe, expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { LevelRange } from '../../../src/core/level/region-state.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { stateOf } from '../../support/state-of.ts';

type Parts = Parameters<typeof boardOf>[0] & {};
type Fields = Parameters<typeof personOf>[1] & {};

// EMEA is open, its check-in not made; the Americas' coverage opens at 14:00.
const NOW = '2026-12-29T09:15:00Z';
const CONFIRMED = { entered: { availability: { at: NOW, by: 'Dana' } } };
const READINGS = { match: 'most-severe', load: 'average', loadScope: 'region' } as const;

const rangeOf = (people: Fields[], parts: Parts = {}, region = 'emea'): LevelRange | null => {
  const roster = people.map((fields, at) => personOf(`${at}`, fields));
  return stateOf(boardOf({ regions: {}, people: roster, ...parts }), region, NOW).range;
};
const cases = (openCases: number, fields: Fields = {}): Fields => ({ openCases, ...fields });
const confirmed = (openCases: number, fields: Fields = {}): Fields => cases(openCases, { ...CONFIRMED, ...fields });

describe('[RANGE-ENDS] between which levels the live one lies', () => {
  test('all of the unconfirmed working against none, their cases staying', () => {
    expect(rangeOf([confirmed(8), cases(6), cases(3)])).toEqual({ lowest: 2, highest: 6, unconfirmed: 2 });
    expect(rangeOf([confirmed(8), confirmed(6), cases(3)])).toEqual({ lowest: 2, highest: 4, unconfirmed: 1 });
  });

  test('whatever they are set to now', () => {
    const out = rangeOf([confirmed(8), cases(6, { availability: 'out' }), cases(3, { availability: 'focus' })]);

    expect(out).toEqual({ lowest: 2, highest: 6, unconfirmed: 2 });
  });

  test('none where everybody is confirmed, or where it makes no difference', () => {
    expect(rangeOf([confirmed(8), confirmed(6), confirmed(3)])).toBeNull();
    expect(rangeOf([confirmed(1), confirmed(1), confirmed(1), cases(1)])).toBeNull();
    expect(rangeOf([])).toBeNull();
  });

  test('not of a region entered as two numbers', () => {
    const emea = { entry: 'numbers', working: 2, openCases: 17 } as const;

    expect(rangeOf([cases(8)], { regions: { emea } })).toBeNull();
  });

  test('by the queue’s counts where those are in use', () => {
    const parts = {
      countSource: 'queue' as const,
      cases: Array.from({ length: 20 }, (_, at) => caseOf(`${at}`, { owner: '3' })),
    };
    const people = [confirmed(0), confirmed(0), confirmed(0), cases(0)];

    expect(rangeOf(people)).toBeNull();
    expect(rangeOf(people, { ...parts, readings: { ...READINGS, load: 'busiest' } })).toEqual({
      lowest: 1,
      highest: 6,
      unconfirmed: 1,
    });
  });

  test('where single counts matter, some of them may be better than all and none', () => {
    // With the one who has 1 case there are three, of whom nobody has more than 4.
    const people = [confirmed(4), confirmed(4), cases(1), cases(12)];
    const under = (load: 'busiest' | 'every') => rangeOf(people, { readings: { ...READINGS, load } });

    expect(under('busiest')).toEqual({ lowest: 1, highest: 6, unconfirmed: 2 });
    expect(under('every')).toEqual({ lowest: 1, highest: 4, unconfirmed: 2 });
  });

  test('the counts of those who work for certain hold beside them', () => {
    // One of the three has 1 case, so not each has more than anything: uneven, with the fourth or without.
    const people = [confirmed(1), confirmed(9), confirmed(9), cases(1)];

    expect(rangeOf(people, { readings: { ...READINGS, load: 'every' } })).toBeNull();
  });

  test('or worse, where a level asks for few people and many cases at once', () => {
    const levels = HANDBOOK_POLICY.levels.map((level) =>
      level.level === 7 ? { ...level, staffing: { emea: 2, americas: 1 } } : level,
    );
    const people = [confirmed(2), cases(1), cases(1), cases(12)].map((fields, at) => personOf(`${at}`, fields));
    const regions = { emea: {}, americas: { entry: 'numbers', working: 1, openCases: 1 } } as const;
    const board = boardOf({ regions, people, readings: { ...READINGS, load: 'busiest' } });

    const [emea] = assessBoard({ ...HANDBOOK_POLICY, levels }, board, Date.parse(NOW)).regions;

    // One works for certain (6), all four have 12 at most (6); the busiest of them beside that one is 7.
    expect(emea?.range).toEqual({ lowest: 1, highest: 7, unconfirmed: 3 });
  });

  test('other regions’ people count where their state makes a difference', () => {
    const americas = { region: 'americas' };
    const out = { availability: 'out' } as const;

    // Nobody in EMEA for certain: levels 7 and 8 turn on the Americas.
    expect(rangeOf([confirmed(4, out), cases(1, americas), cases(1, americas)])).toEqual({
      lowest: 6,
      highest: 8,
      unconfirmed: 2,
    });
    const allOut = { region: 'americas', ...out };
    expect(rangeOf([confirmed(4, out), cases(1, allOut), cases(1, allOut)])).toEqual({
      lowest: 6,
      highest: 8,
      unconfirmed: 2,
    });
    expect(rangeOf([confirmed(8), confirmed(6), cases(3), cases(1, americas)])).toMatchObject({ unconfirmed: 1 });
  });

  test('with the load of the whole team', () => {
    const americas = { region: 'americas' };
    const team = { readings: { ...READINGS, loadScope: 'team' } as const };

    expect(rangeOf([confirmed(8), confirmed(8), confirmed(8), cases(0, americas)], team)).toEqual({
      lowest: 2,
      highest: 3,
      unconfirmed: 1,
    });
  });
});
