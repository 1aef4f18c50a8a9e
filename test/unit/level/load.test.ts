import { describe, expect, test } from 'vitest';
import { assess, levelsOf } from '../../support/assess.ts';
import { handbookWith } from '../../support/builders/handbook-with.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';
import { teamOf } from '../../support/builders/team-of.ts';

const QUIET = '10/50';
const BUSIEST = readingsOf({ load: 'busiest' });
const EVERY = readingsOf({ load: 'every' });
const OF_TEAM = readingsOf({ loadScope: 'team' });

describe('[LOAD-AVERAGE] all open, active cases over the SEs working', () => {
  test('cases that nobody working owns are carried by those working', () => {
    const team = teamOf({ emea: { counts: [8, 6], needOwner: 3 }, americas: QUIET });

    expect(assess(team, 'emea').load).toEqual({ value: 8.5, forPlan: 8.5, forLevels: 8.5 });
  });

  test('two numbers give the same as counts per person', () => {
    expect(assess(teamOf({ emea: '2/17', americas: QUIET }), 'emea').load.value).toBe(8.5);
  });
});

describe('[LOAD-EXACT] loads are compared without rounding', () => {
  test('15 cases of 3 SEs are 5 each, 16 are more', () => {
    expect(levelsOf(teamOf({ emea: '3/15', americas: QUIET }))[0]).toBe(1);
    expect(levelsOf(teamOf({ emea: '3/16', americas: QUIET }))[0]).toBe(2);
  });

  test.each([
    [5.1, '10/51', 1],
    [5.1, '10/52', 3],
    [5.000001, '999/4995', 1],
    [5.000001, '999/4996', 3],
  ])('a threshold of %d is not above itself', (load, americas, level) => {
    const policy = handbookWith({ 1: { load }, 2: { load }, 3: { load } });

    expect(assess(teamOf({ emea: '3/15', americas }), 'americas', readingsOf({}), policy).level).toBe(level);
  });

  test('what is shown as threshold is what was compared with, also beyond six decimals', () => {
    const policy = handbookWith({ 3: { load: 7.000_000_4 } });
    const [, , third] = assess(teamOf({ emea: '3/22', americas: QUIET }), 'emea', readingsOf({}), policy).levels;

    expect(third?.criteria.at(-1)).toMatchObject({ threshold: 7, value: 22 / 3, holds: true });
  });
});

describe('[LOAD-BUSIEST] the highest count among those working', () => {
  test('cases without a working owner do not count', () => {
    const team = teamOf({ emea: { counts: [8, 6, 1], needOwner: 30 }, americas: QUIET });

    expect(assess(team, 'emea', BUSIEST).load.value).toBe(8);
    expect(assess(team, 'emea', BUSIEST).level).toBe(3);
  });
});

describe('[LOAD-EVERY] each has more than', () => {
  test('level 1 compares the highest count, the others the lowest', () => {
    const team = teamOf({ emea: [9, 4, 9], americas: QUIET });

    expect(assess(team, 'emea', EVERY).load).toEqual({ value: 4, forPlan: 9, forLevels: 4 });
  });

  test('it takes the last SE to be above', () => {
    expect(assess(teamOf({ emea: [8, 8, 7], americas: QUIET }), 'emea', EVERY).level).toBe(2);
    expect(assess(teamOf({ emea: [8, 8, 8], americas: QUIET }), 'emea', EVERY).level).toBe(3);
  });
});

describe('[LOAD-NOBODY] nobody working is a load without bound', () => {
  test.each([readingsOf({}), BUSIEST, EVERY])('with no case at all, under %o', (readings) => {
    const assessment = assess(teamOf({ emea: [], americas: '10/0' }), 'emea', readings);

    expect(assessment.load.value).toBe(Infinity);
    expect(assessment.level).toBe(6);
  });
});

describe('[LOAD-NUMBERS] two numbers have no counts per person', () => {
  test.each([BUSIEST, EVERY])('so the load is the average under %o', (readings) => {
    const { load, level } = assess(teamOf({ emea: '3/22', americas: [5, 5] }), 'emea', readings);

    expect(load.value).toBe(22 / 3);
    expect(level).toBe(3);
  });
});

describe('[LOAD-TEAM] the load of all regions together', () => {
  test('is the same for each', () => {
    const team = teamOf({ emea: '3/25', americas: '9/72' });

    expect(assess(team, 'emea', OF_TEAM).load.value).toBe(97 / 12);
    expect(assess(team, 'americas', OF_TEAM).load.value).toBe(97 / 12);
  });

  test('has a bound as long as somebody in the team works', () => {
    expect(assess(teamOf({ emea: '0/4', americas: '9/5' }), 'emea', OF_TEAM).load.value).toBe(1);
    expect(assess(teamOf({ emea: '0/4', americas: '0/5' }), 'emea', OF_TEAM).load.value).toBe(Infinity);
  });

  test('leaves out a region without numbers', () => {
    expect(assess(teamOf({ emea: '2/9', americas: null }), 'emea', OF_TEAM).load.value).toBe(4.5);
  });

  test('compares counts of all regions under `busiest` and `every`', () => {
    const team = teamOf({ emea: [4, 6], americas: [2, 9] });

    expect(assess(team, 'emea', readingsOf({ load: 'busiest', loadScope: 'team' })).load.value).toBe(9);
    expect(assess(team, 'emea', readingsOf({ load: 'every', loadScope: 'team' })).load).toEqual({
      value: 2,
      forPlan: 9,
      forLevels: 2,
    });
  });

  test('is the average for all once one region is entered as two numbers', () => {
    const team = teamOf({ emea: [4, 6], americas: '2/14' });
    const readings = readingsOf({ load: 'busiest', loadScope: 'team' });

    expect(assess(team, 'emea', readings).load.value).toBe(6);
    expect(assess(team, 'americas', readings).load.value).toBe(6);
  });
});
