import { describe, expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { standbyPeople } from '../../../src/core/level/standby-people.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';

type Parts = Parameters<typeof boardOf>[0] & {};

const NOW = Date.parse('2026-12-29T11:00:00Z');
const IN_PLAY = { inPlay: { since: '2026-12-29T09:00:00Z' } };
const FOCUS = { availability: 'focus', focusConfirmed: true } as const;
const READINGS = { match: 'most-severe', load: 'average', loadScope: 'region' } as const;

// Two work, with 10 cases of five people: level 4.
const PEOPLE = [
  personOf('amara', { openCases: 4 }),
  personOf('bruno', { openCases: 4 }),
  personOf('farah', { openCases: 2, ...FOCUS }),
  personOf('greta', { openCases: 0, availability: 'out', focusConfirmed: true }),
  personOf('hugo', { region: 'americas', ...FOCUS }),
];

function standby(parts: Parts = {}, policy: Policy = HANDBOOK_POLICY, region = 'emea'): [string, number][] {
  const board = boardOf({ ...IN_PLAY, people: PEOPLE, ...parts });
  const found = standbyPeople(policy, board, assessBoard(policy, board, NOW), region);
  return found.map(({ person, level }) => [person.id, level]);
}
const announced = (level: number): Parts => ({
  checkIns: [{ id: 'now', region: 'emea', at: '2026-12-29T10:02:00Z', by: 'Dana', level }],
});

describe('[STANDBY-PEOPLE] people on a confirmed focus day while the level in force calls for them', () => {
  test('each with the level that recalling them gives', () => {
    expect(standby()).toEqual([['farah', 1]]);
  });

  test('from the policy’s level in force on, whatever the live one is', () => {
    expect(standby(announced(3))).toEqual([['farah', 1]]);
    expect(standby(announced(2))).toEqual([]);
    expect(standby(announced(2), { ...HANDBOOK_POLICY, focusStandbyFrom: 2 })).toEqual([['farah', 1]]);
  });

  test('alone, so that one of two may change nothing', () => {
    const people = [
      personOf('amara', { openCases: 9 }),
      personOf('farah', { openCases: 9, ...FOCUS }),
      personOf('ines', FOCUS),
    ];

    expect(standby({ people })).toEqual([
      ['farah', 4],
      ['ines', 4],
    ]);
    expect(standby({ people, readings: { ...READINGS, load: 'every' } })).toEqual([
      ['farah', 4],
      ['ines', 4],
    ]);
    expect(standby({ people: people.map((person) => ({ ...person, openCases: person.openCases + 5 })) })).toEqual([
      ['farah', 6],
      ['ines', 6],
    ]);
  });

  test('with the cases they own, by the counts in use', () => {
    const cases = Array.from({ length: 20 }, (_, at) => caseOf(`${at}`, { owner: 'farah' }));
    const busiest = { readings: { ...READINGS, load: 'busiest' } as const };

    expect(standby(busiest)).toEqual([['farah', 1]]);
    expect(standby({ ...busiest, countSource: 'queue', cases })).toEqual([['farah', 6]]);
  });

  test('not whom leadership has not confirmed: they work', () => {
    const people = PEOPLE.map((person) => ({ ...person, focusConfirmed: false }));

    expect(standby({ people, ...announced(4) })).toEqual([]);
  });

  test('nobody out of play, in an unknown region, or where two numbers are entered', () => {
    expect(standby({ inPlay: null })).toEqual([]);
    expect(standby({}, HANDBOOK_POLICY, 'apac')).toEqual([]);
    expect(standby({ regions: { emea: { entry: 'numbers', working: 2, openCases: 17 } } })).toEqual([]);
  });
});
