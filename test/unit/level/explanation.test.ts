import { describe, expect, test } from 'vitest';
import type { Assessment, Criterion } from '../../../src/core/level/assessment.ts';
import { evaluateCriteria } from '../../../src/core/level/evaluate-criteria.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { assess } from '../../support/assess.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';
import { teamOf } from '../../support/builders/team-of.ts';

const MILDEST = readingsOf({ match: 'mildest' });
const EVERY = readingsOf({ load: 'every' });

/** "staffing emea 2 at-most 2 holds" */
const short = ({ signal, region, value, comparison, threshold, holds }: Criterion): string =>
  `${signal} ${region} ${value} ${comparison} ${threshold} ${holds ? 'holds' : 'fails'}`;
const decided = (assessment: Assessment): string[] =>
  assessment.decidedBy.map((criterion) => `${criterion.level}: ${short(criterion)}`);

describe('[WHY-FULL] every criterion of every level, with value, threshold and whether it holds', () => {
  test('2 SEs and 17 cases in EMEA, 10 and 50 in the Americas', () => {
    const { levels } = assess(teamOf({ emea: '2/17', americas: '10/50' }), 'emea');

    const lines = levels.map(({ level, when, holds, criteria }) => [level, when, holds, criteria.map(short)]);

    expect(lines).toEqual([
      [1, 'all', false, ['staffing emea 2 at-least 3 fails', 'load emea 8.5 at-most 5 fails']],
      [2, 'any', true, ['staffing emea 2 at-most 2 holds', 'load emea 8.5 more-than 5 holds']],
      [3, 'any', true, ['staffing emea 2 at-most 2 holds', 'load emea 8.5 more-than 7 holds']],
      [4, 'any', true, ['staffing emea 2 at-most 2 holds', 'load emea 8.5 more-than 8 holds']],
      [5, 'any', false, ['staffing emea 2 at-most 1 fails', 'load emea 8.5 more-than 9 fails']],
      [6, 'any', false, ['staffing emea 2 at-most 1 fails', 'load emea 8.5 more-than 9 fails']],
      [
        7,
        'all',
        false,
        ['staffing emea 2 at-most 0 fails', 'staffing americas 10 at-most 1 fails', 'load emea 8.5 more-than 10 fails'],
      ],
      [
        8,
        'all',
        false,
        ['staffing emea 2 at-most 0 fails', 'staffing americas 10 at-most 0 fails', 'load emea 8.5 more-than 10 fails'],
      ],
    ]);
  });

  test('a region without numbers has no value, and its criterion does not hold', () => {
    const { levels } = assess(teamOf({ emea: null, americas: '0/4' }), 'americas');

    expect(levels[6]?.criteria.map(short)).toEqual([
      'staffing emea null at-most 0 fails',
      'staffing americas 0 at-most 1 holds',
      'load americas Infinity more-than 10 holds',
    ]);
  });

  test('under `mildest` a rule may hold above the level that counts', () => {
    const { level, levels } = assess(teamOf({ emea: '2/10', americas: '10/50' }), 'emea', MILDEST);

    expect([level, levels[3]?.holds]).toEqual([2, true]);
  });

  test('under `every` level 1 and the others look at different counts', () => {
    const { levels } = assess(teamOf({ emea: [9, 4, 6], americas: '10/50' }), 'emea', EVERY);

    expect(levels[0]?.criteria.map(short)).toContain('load emea 9 at-most 5 fails');
    expect(levels[1]?.criteria.map(short)).toContain('load emea 4 more-than 5 fails');
  });
});

describe('[WHY-DECIDED] the criteria that decided', () => {
  test('of an ANY level are those that hold', () => {
    expect(decided(assess(teamOf({ emea: '2/10', americas: '10/50' }), 'emea'))).toEqual([
      '4: staffing emea 2 at-most 2 holds',
    ]);
    expect(decided(assess(teamOf({ emea: '2/17', americas: '10/50' }), 'emea'))).toEqual([
      '4: staffing emea 2 at-most 2 holds',
      '4: load emea 8.5 more-than 8 holds',
    ]);
  });

  test('under `mildest` are those whose signal enters there', () => {
    expect(decided(assess(teamOf({ emea: '2/17', americas: '10/50' }), 'emea', MILDEST))).toEqual([
      '4: load emea 8.5 more-than 8 holds',
    ]);
  });

  test('of an ALL level are all of it', () => {
    expect(decided(assess(teamOf({ emea: '0/0', americas: '1/11' }), 'americas'))).toEqual([
      '7: staffing emea 0 at-most 0 holds',
      '7: staffing americas 1 at-most 1 holds',
      '7: load americas 11 more-than 10 holds',
    ]);
  });

  test('of level 1 are its own', () => {
    expect(decided(assess(teamOf({ emea: '3/15', americas: '0/4' }), 'emea'))).toEqual([
      '1: staffing emea 3 at-least 3 holds',
      '1: load emea 5 at-most 5 holds',
    ]);
  });

  test('of an uneven load are the failing ones of level 1', () => {
    expect(decided(assess(teamOf({ emea: [9, 2, 2], americas: '10/50' }), 'emea', EVERY))).toEqual([
      '1: load emea 9 at-most 5 fails',
    ]);
  });
});

describe('[WHY-SUFFICIENT] the criteria that decided give the level by themselves', () => {
  test.each([
    ['3/15', '10/50'],
    ['2/17', '10/50'],
    ['0/0', '1/11'],
    ['0/4', '0/0'],
  ])('EMEA %s and the Americas %s', (emea, americas) => {
    const { level, decidedBy } = assess(teamOf({ emea, americas }), 'emea');

    expect(evaluateCriteria(HANDBOOK_POLICY, 'emea', decidedBy)).toBe(level);
  });

  test('an ALL level without one of its criteria is not given', () => {
    const { decidedBy } = assess(teamOf({ emea: '0/4', americas: '0/0' }), 'emea');

    expect(evaluateCriteria(HANDBOOK_POLICY, 'emea', decidedBy.slice(1))).toBe(1);
  });

  test('what a criterion claims is compared anew', () => {
    const { decidedBy } = assess(teamOf({ emea: '2/10', americas: '10/50' }), 'emea');
    const claimed = decidedBy.map((criterion) => ({ ...criterion, value: 3 }));

    expect(evaluateCriteria(HANDBOOK_POLICY, 'emea', claimed)).toBe(1);
  });
});
