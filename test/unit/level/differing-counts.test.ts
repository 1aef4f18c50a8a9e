import { describe, expect, test } from 'vitest';
import { differingCounts } from '../../../src/core/level/differing-counts.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';

const differ = (parts: Parameters<typeof boardOf>[0]): string[] =>
  differingCounts(boardOf(parts), HANDBOOK_POLICY).map(
    ({ kind, id, name, entered, queue }) => `${kind} ${id} "${name}": ${entered}, ${queue}`,
  );

describe('[NUMBERS-DIFFER] where the queue and what was entered disagree', () => {
  const people = [
    personOf('amara', { name: 'Amara', openCases: 2 }),
    personOf('bruno', { name: 'Bruno', openCases: 1 }),
  ];
  const cases = [
    caseOf('1', { owner: 'amara' }),
    caseOf('2', { owner: 'bruno' }),
    caseOf('3', { region: 'emea' }),
    caseOf('4', { region: 'americas', status: 'solved' }),
  ];

  test('person and region are named with both counts', () => {
    expect(differ({ people, cases })).toEqual(['person amara "Amara": 2, 1', 'no-owner emea "EMEA, no owner": 0, 1']);
  });

  test('a region entered as two numbers is compared by all of its cases', () => {
    const regions = { emea: { entry: 'numbers', working: 2, openCases: 5 } as const, americas: {} };

    expect(differ({ people, cases, regions })).toEqual(['region emea "EMEA": 5, 3']);
  });

  test('and not at all before its cases were entered', () => {
    const regions = { emea: { entry: 'numbers', working: 2 } as const, americas: {} };

    expect(differ({ people, cases, regions })).toEqual([]);
  });

  test('active cases that belong to no region are told apart', () => {
    const lost = [
      caseOf('5', { region: null }),
      caseOf('6', { region: 'apac' }),
      caseOf('7', { owner: 'left', region: null }),
      caseOf('8', { owner: 'apac-person' }),
      caseOf('9', { region: null, status: 'closed' }),
    ];
    const far = personOf('apac-person', { region: 'apac' });

    expect(differ({ people: [far], cases: lost })).toEqual(['nowhere  "No region": 0, 4']);
  });

  test('a board that keeps no active case has nothing to compare', () => {
    const solved = cases.map((aCase) => ({ ...aCase, status: 'solved' as const }));

    expect(differ({ people, cases: [] })).toEqual([]);
    expect(differ({ people, cases: solved })).toEqual([]);
  });

  test('unless its counts come from the queue', () => {
    expect(differ({ people, cases: [], countSource: 'queue' })).toEqual([
      'person amara "Amara": 2, 0',
      'person bruno "Bruno": 1, 0',
    ]);
  });
});
