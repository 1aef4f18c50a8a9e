import { describe, expect, test } from 'vitest';
import { focusToConfirm } from '../../../src/core/level/focus-to-confirm.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

const IN_PLAY = { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'holidays' };

const PEOPLE = [
  personOf('amara', { openCases: 5 }),
  personOf('bruno', { openCases: 5, availability: 'focus' }),
  personOf('chidi', { openCases: 5 }),
  personOf('dina', { openCases: 5 }),
  personOf('ebo', { availability: 'focus', focusConfirmed: true }),
  personOf('dana', { region: 'americas', availability: 'focus' }),
];

const asked = (board: ReturnType<typeof boardOf>, region = 'emea') =>
  focusToConfirm(HANDBOOK_POLICY, board, region).map(({ person, level }) => [person.id, level]);

describe('[FOCUS-ASKED] whose focus day waits for a yes', () => {
  test('[FOCUS-ASKED] it is named with the level that a yes would give, its cases with those who work', () => {
    const board = boardOf({ inPlay: IN_PLAY, people: PEOPLE });

    const found = asked(board);

    // 20 cases of 3 SEs are level 2; were Bruno's gone with him, it would be level 1.
    expect(found).toEqual([['bruno', 2]]);
  });

  test('[FOCUS-ASKED] each of several is taken alone', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => personOf(id, { availability: id < 'c' ? 'focus' : 'working' }));

    const found = asked(boardOf({ inPlay: IN_PLAY, people }));

    expect(found).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('[FOCUS-ASKED] nobody waits out of play, nor where two numbers are entered', () => {
    const regions = { emea: { entry: 'numbers' as const, working: 2, openCases: 8 }, americas: {} };

    expect(asked(boardOf({ people: PEOPLE }))).toEqual([]);
    expect(asked(boardOf({ inPlay: IN_PLAY, people: PEOPLE, regions }))).toEqual([]);
  });
});
