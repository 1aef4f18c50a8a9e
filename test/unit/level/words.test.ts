import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/core/level/assessment.ts';
import { describeCriterion } from '../../../src/core/level/describe-criterion.ts';
import { describeDecision } from '../../../src/core/level/describe-decision.ts';
import { describeDistance } from '../../../src/core/level/describe-distance.ts';
import { describeStep } from '../../../src/core/level/describe-step.ts';
import { formatLoad } from '../../../src/core/level/format-load.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { assess } from '../../support/assess.ts';
import { handbookWith } from '../../support/builders/handbook-with.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';
import { teamOf } from '../../support/builders/team-of.ts';

const criterion: Criterion = {
  level: 2,
  signal: 'load',
  region: 'emea',
  comparison: 'more-than',
  threshold: 5,
  value: 5,
  holds: false,
};
const said = (changes: Partial<Criterion>, own?: string): string =>
  describeCriterion(HANDBOOK_POLICY, { ...criterion, ...changes }, own);
const staffing = { signal: 'staffing', comparison: 'at-most', level: 4, threshold: 2 } as const;

describe('[WHY-WORDS] a criterion in words', () => {
  test.each([
    [8.5, 4, 8, '8.5 cases per SE (level 4 above 8)'],
    [126 / 25, 2, 5, '5.04 cases per SE (level 2 above 5)'],
    [124 / 25, 2, 5, '4.96 cases per SE (level 2 above 5)'],
    [5, 2, 5, '5 cases per SE (level 2 above 5)'],
    [1, 2, 5, '1 case per SE (level 2 above 5)'],
    [1001 / 200, 2, 5, '5.005 cases per SE (level 2 above 5)'],
    [22 / 3, 3, 7, '7.3 cases per SE (level 3 above 7)'],
    [7.46, 3, 7.48, '7.46 cases per SE (level 3 above 7.48)'],
    [7.25, 3, 7.25, '7.25 cases per SE (level 3 above 7.25)'],
    [Infinity, 6, 9, 'nobody is there to take cases (level 6 above 9)'],
    [null, 6, 9, 'no cases entered yet (level 6 above 9)'],
  ])('a load of %d at level %i, above %d', (value, level, threshold, text) => {
    expect(said({ value, level, threshold })).toBe(text);
  });

  test('a load that level 1 allows', () => {
    expect(said({ level: 1, comparison: 'at-most', value: 4.5 })).toBe('4.5 cases per SE (level 1 at 5 or fewer)');
  });

  test.each([
    [0, 'no SE is working (level 4 at 2 or fewer)'],
    [1, '1 SE is working (level 4 at 2 or fewer)'],
    [2, '2 SEs are working (level 4 at 2 or fewer)'],
    [null, 'SEs working not entered yet (level 4 at 2 or fewer)'],
  ])('%s working', (value, text) => {
    expect(said({ ...staffing, value })).toBe(text);
  });

  test('staffing within plan, and staffing of another region, which is named', () => {
    expect(said({ ...staffing, comparison: 'at-least', level: 1, threshold: 3, value: 3 })).toBe(
      '3 SEs are working (level 1 at 3 or more)',
    );
    expect(said({ ...staffing, region: 'americas', level: 7, threshold: 1, value: 1 }, 'emea')).toBe(
      '1 SE is working in Americas (level 7 at 1 or fewer)',
    );
    expect(said({ ...staffing, region: 'emea', value: 2 }, 'emea')).toBe('2 SEs are working (level 4 at 2 or fewer)');
  });
});

describe('[WHY-WORDS] a decision in one sentence', () => {
  test('one criterion, two, and three', () => {
    const oneOf = assess(teamOf({ emea: '2/10', americas: '10/50' }), 'emea');
    const two = assess(teamOf({ emea: '2/17', americas: '10/50' }), 'emea');
    const three = assess(teamOf({ emea: '0/0', americas: '1/11' }), 'americas');

    expect(describeDecision(HANDBOOK_POLICY, oneOf)).toBe('2 SEs are working (level 4 at 2 or fewer).');
    expect(describeDecision(HANDBOOK_POLICY, two)).toBe(
      '2 SEs are working (level 4 at 2 or fewer) and 8.5 cases per SE (level 4 above 8).',
    );
    expect(describeDecision(HANDBOOK_POLICY, three)).toBe(
      'No SE is working in EMEA (level 7 at 0), 1 SE is working (level 7 at 1 or fewer) and 11 cases per SE (level 7 above 10).',
    );
  });

  test('an uneven load is called so, a gap in a policy is not', () => {
    const every = readingsOf({ load: 'every' });
    const uneven = assess(teamOf({ emea: [9, 2, 2], americas: '10/50' }), 'emea', every);
    const none = { staffing: {} };
    const gaps = handbookWith({ 2: none, 3: none, 4: none, 5: none, 6: none });
    const between = assess(teamOf({ emea: '2/2', americas: '10/50' }), 'emea', every, gaps);

    expect(describeDecision(HANDBOOK_POLICY, uneven)).toBe(
      'Uneven load: 9 cases per SE (level 1 at 5 or fewer), though no harsher rule holds.',
    );
    expect(describeDecision(gaps, between)).toBe(
      'Not within plan: 2 SEs are working (level 1 at 3 or more), though no harsher rule holds.',
    );
  });
});

describe('[WHY-WORDS] a distance in words', () => {
  test.each([
    [1, 'staffing', '1 more SE → level 2'],
    [2, 'staffing', '2 more SEs → level 2'],
    [-1, 'staffing', '1 fewer SE → level 2'],
    [-2, 'load', '2 fewer cases → level 2'],
    [1, 'load', '1 more case → level 2'],
  ] as const)('a change of %i in %s', (change, signal, text) => {
    expect(describeStep({ signal, change, level: 2 })).toBe(text);
  });

  test('the smallest way down, then the ways up by level', () => {
    expect(describeDistance(assess(teamOf({ emea: '2/17', americas: '10/50' }), 'emea'))).toBe(
      '1 more SE → level 2. 1 fewer SE or 2 more cases → level 6.',
    );
    expect(describeDistance(assess(teamOf({ emea: '3/15', americas: '10/50' }), 'emea'))).toBe(
      '1 fewer SE → level 4. 1 more case → level 2.',
    );
  });

  test('nothing where nothing leads elsewhere', () => {
    expect(describeDistance({ distance: { lower: [], raise: [] } })).toBe('');
  });
});

test.each([
  [8.5, '8.5'],
  [5, '5.0'],
  [22 / 3, '7.3'],
  [Infinity, '–'],
])('[WHY-WORDS] a load of %d in a table reads %s', (load, text) => {
  expect(formatLoad(load)).toBe(text);
});
