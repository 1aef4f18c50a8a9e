import { describe, expect, test } from 'vitest';
import { assessRegion } from '../../../src/core/level/assess-region.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { DEFAULT_READINGS } from '../../../src/core/policy/readings.ts';
import { assess, levelsOf } from '../../support/assess.ts';
import { handbookWith } from '../../support/builders/handbook-with.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';
import { teamOf } from '../../support/builders/team-of.ts';

const MILDEST = readingsOf({ match: 'mildest' });
const emeaAt = (emea: string, readings = DEFAULT_READINGS): number =>
  levelsOf(teamOf({ emea, americas: '10/50' }), readings)[0];

describe('[LEVEL-CEILING] staffing counts are ceilings, and a floor at level 1', () => {
  test.each([
    ['12/20', 1],
    ['11/20', 1],
    ['9/20', 1],
    ['8/20', 2],
    ['6/20', 2],
    ['5/20', 3],
    ['4/20', 4],
    ['3/12', 5],
    ['2/8', 6],
    ['1/4', 6],
  ])('%s in the Americas is level %i', (americas, level) => {
    expect(levelsOf(teamOf({ emea: '3/15', americas }))[1]).toBe(level);
  });
});

test('[LEVEL-OWN] another region without anybody leaves a region within plan at level 1', () => {
  expect(levelsOf(teamOf({ emea: '0/4', americas: '10/50' }))).toEqual([6, 1]);
});

describe('[LEVEL-TEAM] ALL levels need every region’s staffing and this region’s load', () => {
  test.each([
    ['0/0', '1/11', [7, 7]],
    ['0/0', '1/10', [7, 6]],
    ['0/9', '2/30', [6, 6]],
    ['1/30', '0/0', [6, 6]],
    ['0/1', '0/0', [8, 8]],
  ])('EMEA %s and the Americas %s', (emea, americas, levels) => {
    expect(levelsOf(teamOf({ emea, americas }))).toEqual(levels);
  });
});

test.each([
  ['2/10', 4],
  ['1/3', 6],
  ['3/28', 6],
  ['3/25', 4],
])('[LEVEL-MOST-SEVERE] of the levels that hold for %s in EMEA the highest counts: %i', (emea, level) => {
  expect(emeaAt(emea)).toBe(level);
});

describe('[LEVEL-MILDEST] each signal enters at the mildest level with its tightest crossed threshold', () => {
  test.each([
    ['2/10', 2],
    ['1/3', 5],
    ['3/28', 5],
    ['3/27', 4],
    ['3/16', 2],
    ['2/17', 4],
    ['0/2', 5],
    ['3/15', 1],
  ])('%s in EMEA is level %i', (emea, level) => {
    expect(emeaAt(emea, MILDEST)).toBe(level);
  });

  test('ALL levels hold as always', () => {
    expect(levelsOf(teamOf({ emea: '0/0', americas: '1/10' }), MILDEST)).toEqual([7, 6]);
  });
});

test('[LEVEL-ABOVE-PLAN] a level above 1 that holds wins over level 1', () => {
  const readings = readingsOf({ load: 'busiest' });

  expect(assess(teamOf({ emea: [6, 1, 1], americas: '10/50' }), 'emea', readings).level).toBe(2);
  expect(assess(teamOf({ emea: [5, 1, 1], americas: '10/50' }), 'emea', readings).level).toBe(1);
});

describe('[LEVEL-UNEVEN] level 1 fails and no rule holds', () => {
  test('one SE has more than the others under `every`', () => {
    const assessment = assess(teamOf({ emea: [9, 2, 2], americas: '10/50' }), 'emea', readingsOf({ load: 'every' }));

    expect([assessment.level, assessment.uneven]).toEqual([2, true]);
  });

  test('a level whose rule holds is not marked', () => {
    expect(assess(teamOf({ emea: '3/16', americas: '10/50' }), 'emea').uneven).toBe(false);
    expect(assess(teamOf({ emea: '3/15', americas: '10/50' }), 'emea').uneven).toBe(false);
  });

  test('a policy may leave staffing out between level 1 and the others', () => {
    const none = { staffing: {} };
    const policy = handbookWith({ 2: none, 3: none, 4: none, 5: none, 6: none });
    const assessment = assess(teamOf({ emea: '2/2', americas: '10/50' }), 'emea', DEFAULT_READINGS, policy);

    expect([assessment.level, assessment.uneven]).toEqual([2, true]);
  });
});

describe('[LEVEL-UNKNOWN] a region without numbers', () => {
  test('has no level, and its staffing does not hold for the others', () => {
    const team = teamOf({ emea: null, americas: '0/4' });

    expect(assessRegion(HANDBOOK_POLICY, DEFAULT_READINGS, team, 'emea')).toBeNull();
    expect(assess(team, 'americas').level).toBe(6);
  });

  test('nor has one that the policy does not know', () => {
    const team = teamOf({ emea: '3/15', americas: '9/1', apac: '1/1' });

    expect(assessRegion(HANDBOOK_POLICY, DEFAULT_READINGS, team, 'apac')).toBeNull();
  });
});
