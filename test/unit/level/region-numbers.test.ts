import { describe, expect, test } from 'vitest';
import type { RegionNumbers } from '../../../src/core/level/assessment.ts';
import { countsByQueue } from '../../../src/core/level/counts-by-queue.ts';
import { regionNumbers } from '../../../src/core/level/region-numbers.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';

const IN_PLAY = { since: '2026-12-23T09:00:00Z' };

const emeaOf = (parts: Parameters<typeof boardOf>[0]): RegionNumbers | null | undefined =>
  regionNumbers(boardOf(parts), HANDBOOK_POLICY).emea;

test('[NUMBERS-ROSTER] those working, everybody’s cases and those without an owner', () => {
  const people = [
    personOf('amara', { openCases: 8 }),
    personOf('bruno', { openCases: 6 }),
    personOf('chidi', { openCases: 2, availability: 'out' }),
    personOf('dana', { openCases: 9, region: 'americas' }),
  ];

  expect(emeaOf({ people, regions: { emea: { noOwner: 1 }, americas: {} } })).toEqual({
    region: 'emea',
    working: 2,
    openCases: 17,
    counts: [8, 6],
    needOwner: 3,
  });
});

describe('[NUMBERS-FOCUS] a focus day while the levels are in play', () => {
  const focus = (focusConfirmed: boolean) => [
    personOf('amara', { openCases: 8 }),
    personOf('bruno', { openCases: 6, availability: 'focus', focusConfirmed }),
  ];

  test('counts as working until leadership confirms it', () => {
    expect(emeaOf({ people: focus(false), inPlay: IN_PLAY })).toMatchObject({ working: 2, counts: [8, 6] });
    expect(emeaOf({ people: focus(true), inPlay: IN_PLAY })).toMatchObject({ working: 1, needOwner: 6 });
  });

  test('needs no confirmation while they are not', () => {
    expect(emeaOf({ people: focus(false), inPlay: null })).toMatchObject({ working: 1, openCases: 14 });
  });

  test('is not a day out', () => {
    const people = [personOf('bruno', { availability: 'out', focusConfirmed: false })];

    expect(emeaOf({ people, inPlay: IN_PLAY })).toMatchObject({ working: 0 });
  });
});

describe('[NUMBERS-NONE] nothing entered', () => {
  test.each([
    [{ entry: 'numbers', working: 2 } as const],
    [{ entry: 'numbers', openCases: 17 } as const],
    [{ entry: 'numbers' } as const],
    [{ entry: 'roster' } as const],
  ])('%o', (emea) => {
    expect(emeaOf({ regions: { emea, americas: {} } })).toBeNull();
  });

  test('a region that the board does not list', () => {
    expect(emeaOf({ regions: {} })).toBeNull();
  });

  test('two figures, cases without an owner or one person are something', () => {
    const two = { entry: 'numbers', working: 0, openCases: 0 } as const;

    expect(emeaOf({ regions: { emea: two } })).toEqual({
      region: 'emea',
      working: 0,
      openCases: 0,
      counts: null,
      needOwner: 0,
    });
    expect(emeaOf({ regions: { emea: { noOwner: 1 } } })).toMatchObject({ working: 0, openCases: 1, needOwner: 1 });
    expect(emeaOf({ people: [personOf('amara')], regions: {} })).toMatchObject({ working: 1, openCases: 0 });
  });
});

describe('[NUMBERS-QUEUE] counts from the queue', () => {
  const people = [personOf('amara', { openCases: 99 }), personOf('dana', { region: 'americas' })];
  const cases = [
    caseOf('1', { owner: 'amara', status: 'open' }),
    caseOf('2', { owner: 'amara', status: 'new', region: 'americas' }),
    caseOf('3', { owner: 'amara', status: 'pending' }),
    caseOf('4', { owner: 'amara', status: 'on-hold' }),
    caseOf('5', { owner: 'amara', status: 'solved' }),
    caseOf('6', { owner: null, region: 'emea' }),
    caseOf('7', { owner: 'somebody who left', region: 'emea' }),
    caseOf('8', { owner: null, region: null }),
    caseOf('9', { owner: 'dana', region: 'emea' }),
  ];

  test('an active case counts for its owner, without one for its region, without either for none', () => {
    const { byPerson, noOwner } = countsByQueue({ cases, people });

    expect([...byPerson]).toEqual([
      ['amara', 2],
      ['dana', 1],
    ]);
    expect([...noOwner]).toEqual([['emea', 2]]);
  });

  test('they take the place of what was entered', () => {
    expect(emeaOf({ people, cases, countSource: 'queue' })).toEqual({
      region: 'emea',
      working: 1,
      openCases: 4,
      counts: [2],
      needOwner: 2,
    });
    expect(emeaOf({ people, cases, countSource: 'entered' })).toMatchObject({ openCases: 99 });
  });

  test('a region entered as two numbers keeps its SEs working', () => {
    const regions = { emea: { entry: 'numbers', working: 3, openCases: 50 } as const };

    expect(emeaOf({ people, cases, regions, countSource: 'queue' })).toMatchObject({ working: 3, openCases: 4 });
  });

  test('and has no numbers without them', () => {
    const regions = { emea: { entry: 'numbers', openCases: 50 } as const };

    expect(emeaOf({ people, cases, regions, countSource: 'queue' })).toBeNull();
  });
});
