import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/core/level/assessment.ts';
import { evaluateLevel } from '../../../src/core/level/evaluate-level.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { DEFAULT_READINGS } from '../../../src/core/policy/readings.ts';
import { assess } from '../../support/assess.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';
import { teamOf } from '../../support/builders/team-of.ts';

type Emea = Parameters<typeof teamOf>[0][string];

const distanceOf = (emea: Emea, readings = DEFAULT_READINGS, americas: Emea = '10/50') =>
  assess(teamOf({ emea, americas }), 'emea', readings).distance;
const se = (change: number, level: number): Step => ({ signal: 'staffing', change, level });
const cases = (change: number, level: number): Step => ({ signal: 'load', change, level });

describe('[STEP-SIGNALS] a step changes SEs working or cases', () => {
  test('an SE who comes brings no cases', () => {
    expect(distanceOf('2/16').lower).toEqual([se(1, 2)]);
  });

  test('the cases of one who goes stay and need an owner', () => {
    expect(distanceOf('4/20').raise).toEqual([se(-1, 2), cases(1, 2)]);
  });
});

describe('[STEP-MINIMAL] for each signal the smallest change that lowers, and the smallest that raises', () => {
  test('2/17', () => {
    expect(distanceOf('2/17')).toEqual({ lower: [se(1, 2)], raise: [se(-1, 6), cases(2, 6)] });
  });

  test('level 1 cannot be lowered', () => {
    expect(distanceOf('3/15')).toEqual({ lower: [], raise: [se(-1, 4), cases(1, 2)] });
  });

  test('the last level cannot be raised', () => {
    expect(distanceOf('0/4', DEFAULT_READINGS, '0/0').raise).toEqual([]);
    expect(distanceOf('0/4', DEFAULT_READINGS, '0/0').lower).toEqual([se(1, 6)]);
  });

  test('a step may skip levels where several share a threshold', () => {
    expect(distanceOf('3/24').raise).toEqual([se(-1, 6), cases(1, 4)]);
    expect(distanceOf('3/28').lower).toEqual([se(1, 2), cases(-1, 4)]);
  });

  test('a signal that alone cannot lower the level is not named', () => {
    expect(distanceOf('2/10').lower).toEqual([se(1, 1)]);
    expect(distanceOf('1/30').lower).toEqual([se(3, 3)]);
  });
});

test('[STEP-VERIFIED] a step leads where evaluating the changed numbers leads', () => {
  const [step] = distanceOf('2/17').lower;
  const changed = teamOf({ emea: '3/17', americas: '10/50' });

  expect(evaluateLevel(HANDBOOK_POLICY, DEFAULT_READINGS, changed, 'emea')).toBe(step?.level);
});

test('[STEP-VERIFIED] with the team’s load the last SE of a region takes its highest count along', () => {
  const busiestOfTeam = readingsOf({ load: 'busiest', loadScope: 'team' });

  expect(distanceOf([11], busiestOfTeam, [12]).raise).toEqual([se(-1, 7)]);
  expect(distanceOf([11], busiestOfTeam, [3]).raise).toEqual([]);
});

test('[STEP-ORDER] steps stand smallest first, staffing before load where they are equal', () => {
  expect(distanceOf('3/14').raise).toEqual([se(-1, 4), cases(2, 2)]);
  expect(distanceOf('6/30').raise).toEqual([se(-1, 2), cases(1, 2)]);
  expect(distanceOf('6/24').raise).toEqual([se(-2, 2), cases(7, 2)]);
});

describe('[STEP-COUNTS] a change is placed where it takes the fewest', () => {
  const busiest = readingsOf({ load: 'busiest' });
  const every = readingsOf({ load: 'every' });

  test('cases come to the busiest under `busiest`', () => {
    expect(distanceOf([5, 4, 3], busiest).raise).toEqual([se(-1, 4), cases(1, 2)]);
  });

  test('cases come to the busiest to leave level 1 under `every`', () => {
    expect(distanceOf([5, 4, 3], every).raise).toEqual([se(-1, 4), cases(1, 2)]);
  });

  test('cases come to those with the fewest until each has more than the threshold under `every`', () => {
    expect(distanceOf([9, 6, 6], every).raise).toEqual([se(-1, 4), cases(4, 3)]);
  });

  test('cases go from the busiest under `busiest`', () => {
    expect(distanceOf([9, 8, 3], busiest).lower).toEqual([cases(-1, 3)]);
    expect(distanceOf([7, 6, 3], busiest).lower).toEqual([cases(-3, 1)]);
  });

  test('cases go from the one with the fewest under `every`, and from the busiest to be within plan', () => {
    expect(distanceOf([9, 9, 8], every).lower).toEqual([se(1, 2), cases(-1, 2)]);
    expect(distanceOf([9, 2, 2], every).lower).toEqual([cases(-4, 1)]);
  });

  test('SEs with the fewest cases go first', () => {
    expect(distanceOf([9, 9, 3, 2], every).raise).toEqual([se(-2, 4), cases(11, 3)]);
  });

  test('where nobody works no change of cases matters, and who comes has none', () => {
    expect(distanceOf([], every)).toEqual({ lower: [se(2, 4)], raise: [] });
  });
});

describe('[STEP-OWN] steps change the region’s own numbers', () => {
  const ofTeam = readingsOf({ loadScope: 'team' });

  test('no more cases go than the region has', () => {
    expect(distanceOf('3/2', ofTeam, '10/95').lower).toEqual([se(1, 2)]);
    expect(distanceOf('3/30', ofTeam, '10/40').lower).toEqual([se(1, 1), cases(-5, 1)]);
  });

  test('no more SEs go than work there', () => {
    expect(distanceOf('1/3', ofTeam, '10/10').raise).toEqual([]);
  });
});
