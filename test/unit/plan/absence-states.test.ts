import { describe, expect, test } from 'vitest';
import type { Availability } from '../../../src/core/board/board.ts';
import { absenceStates } from '../../../src/core/plan/absence-states.ts';
import { levelsWithStates } from '../../../src/core/plan/levels-with-states.ts';
import { statesEdit } from '../../../src/core/plan/states-edit.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { applied } from '../../support/builders/edit-of.ts';

const AWAY = { from: '2026-12-24', to: '2026-12-25' };

const amara = (availability: Availability, fields: Parameters<typeof personOf>[1] = {}) =>
  boardOf({ people: [personOf('amara', { availability, away: [AWAY], ...fields })] });

const statesAt = (board: ReturnType<typeof boardOf>, at: string) =>
  absenceStates(HANDBOOK_POLICY, board, Date.parse(at)).map(({ person, day, from, to }) => [person, day, from, to]);

/** EMEA works from 09:00 to 16:00. */
describe('[PLAN-STATES] who is away today', () => {
  test.each(['working', 'focus'] as const)('and stands as %s is to be set out', (availability) => {
    expect(statesAt(amara(availability), '2026-12-24T08:00:00Z')).toEqual([
      ['amara', '2026-12-24', availability, 'out'],
    ]);
  });

  test('and stands as out already is left alone', () => {
    expect(statesAt(amara('out'), '2026-12-24T08:00:00Z')).toEqual([]);
  });

  test.each([
    ['2026-12-23T08:00:00Z', 0],
    ['2026-12-23T22:00:00Z', 1],
    ['2026-12-25T08:00:00Z', 1],
    ['2026-12-25T22:00:00Z', 0],
  ])('is judged by the window that is open or opens next: at %s %i', (at, found) => {
    expect(statesAt(amara('working'), at)).toHaveLength(found);
  });

  test('of a window across midnight, by the day it opened', () => {
    const board = amara('working', { region: 'americas', away: [{ from: '2026-12-24', to: '2026-12-24' }] });

    expect(statesAt(board, '2026-12-25T00:30:00Z')).toEqual([['amara', '2026-12-24', 'working', 'out']]);
  });
});

describe('[PLAN-STATES] whose absence is over', () => {
  const setOut = (at: string) => amara('out', { entered: { availability: { at, by: 'Dana' } } });

  test.each(['2026-12-23T20:00:00Z', '2026-12-24T08:00:00Z', '2026-12-25T15:00:00Z'])(
    'and was set out for it, at %s, goes back to working',
    (at) => {
      expect(statesAt(setOut(at), '2026-12-26T08:00:00Z')).toEqual([['amara', '2026-12-26', 'out', 'working']]);
    },
  );

  test.each(['2026-12-23T08:00:00Z', '2026-12-26T07:30:00Z'])(
    'and was set out at another time, %s, is left alone',
    (at) => {
      expect(statesAt(setOut(at), '2026-12-26T08:00:00Z')).toEqual([]);
    },
  );

  test('and was set out nobody knows when, is left alone', () => {
    expect(statesAt(amara('out'), '2026-12-26T08:00:00Z')).toEqual([]);
  });

  test('and works or has a focus day, is left alone', () => {
    const entered = { availability: { at: '2026-12-24T08:00:00Z', by: 'Dana' } };

    expect(statesAt(amara('focus', { entered }), '2026-12-26T08:00:00Z')).toEqual([]);
  });

  test('but is away by another one, stays out', () => {
    const entered = { availability: { at: '2026-12-24T08:00:00Z', by: 'Dana' } };
    const board = amara('out', { entered, away: [AWAY, { from: '2026-12-26', to: '2026-12-26' }] });

    expect(statesAt(board, '2026-12-26T08:00:00Z')).toEqual([]);
  });
});

test('[PLAN-STATES] people of regions entered as two numbers, or that the policy does not have, are left alone', () => {
  const people = ['emea', 'apac'].map((region) => personOf(region, { region, away: [AWAY] }));
  const board = boardOf({ people, regions: { emea: { entry: 'numbers', working: 3, openCases: 9 }, apac: {} } });

  expect(statesAt(board, '2026-12-24T08:00:00Z')).toEqual([]);
});

describe('[PLAN-STATES] what is asked about', () => {
  const now = Date.parse('2026-12-24T10:00:00Z');
  const board = boardOf({
    people: ['amara', 'bruno', 'chidi'].map((id) =>
      personOf(id, { openCases: 5, away: id === 'chidi' ? [] : [AWAY], availability: 'focus', focusConfirmed: true }),
    ),
  });
  const states = absenceStates(HANDBOOK_POLICY, board, now);

  test('is answered by one edit, after which nothing is asked any more', () => {
    const edit = statesEdit(states);
    if (edit === null) throw new Error('nobody is asked about');

    const after = applied(board, edit);

    expect(edit.kind).toBe('together');
    expect(after.people.map(({ availability }) => availability)).toEqual(['out', 'out', 'focus']);
    expect(absenceStates(HANDBOOK_POLICY, after, now)).toEqual([]);
  });

  test('of one person is that person’s edit, of nobody none', () => {
    expect(statesEdit(states.slice(0, 1))).toEqual({ kind: 'setAvailability', person: 'amara', availability: 'out' });
    expect(statesEdit([])).toBeNull();
  });

  test('says which levels would be others, and leaves the board as it is', () => {
    const working = boardOf({ people: board.people.map((person) => ({ ...person, availability: 'working' })) });
    const copy = structuredClone(working);

    const levels = levelsWithStates(HANDBOOK_POLICY, working, absenceStates(HANDBOOK_POLICY, working, now), now);

    expect(levels).toEqual([{ region: 'emea', name: 'EMEA', before: 1, after: 6 }]);
    expect(working).toEqual(copy);
    expect(levelsWithStates(HANDBOOK_POLICY, working, [], now)).toEqual([]);
  });
});
