import { describe, expect, test } from 'vitest';
import { daysTaken, type TakenShare } from '../../../src/core/plan/days-taken.ts';
import type { PolicyRegion } from '../../../src/core/policy/policy.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';

const regionOf = (id: string): PolicyRegion => {
  const region = HANDBOOK_POLICY.regions.find((one) => one.id === id);
  if (region === undefined) throw new Error(`no region ${id}`);
  return region;
};
/** 09:00 to 16:00 UTC. */
const EMEA = regionOf('emea');
/** 14:00 to 01:00 UTC. */
const AMERICAS = regionOf('americas');

const taken = (region: PolicyRegion, times: readonly [string, string][], share: TakenShare = 'half'): string[] =>
  daysTaken(
    { days: [], times: times.map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end) })) },
    region,
    share,
  ).map(({ from, to }) => `${from}..${to}`);

describe('[CAL-TAKEN] an event takes the days whose coverage it takes', () => {
  test('whole days are their dates for every region, and days that touch are one span', () => {
    const days = [
      { from: '2026-12-27', to: '2026-12-27' },
      { from: '2026-12-24', to: '2026-12-25' },
      { from: '2026-12-26', to: '2026-12-26' },
      { from: '2026-12-30', to: '2026-12-30' },
    ];

    for (const region of [EMEA, AMERICAS])
      expect(daysTaken({ days, times: [] }, region, 'half')).toEqual([
        { from: '2026-12-24', to: '2026-12-27' },
        { from: '2026-12-30', to: '2026-12-30' },
      ]);
  });

  test.each([
    ['half of it, to the minute', '09:00', '12:30', ['2026-12-24..2026-12-24']],
    ['a minute less', '09:00', '12:29', []],
    ['outside of it', '16:00', '23:59', []],
    ['no time at all', '12:00', '12:00', []],
  ])('%s', (_, from, to, days) => {
    expect(taken(EMEA, [[`2026-12-24T${from}:00Z`, `2026-12-24T${to}:00Z`]])).toEqual(days);
  });

  test('a window across midnight is that of the day it opens', () => {
    expect(taken(AMERICAS, [['2026-12-24T18:00:00Z', '2026-12-25T01:00:00Z']])).toEqual(['2026-12-24..2026-12-24']);
    expect(taken(AMERICAS, [['2026-12-25T00:00:00Z', '2026-12-25T09:00:00Z']])).toEqual([]);
  });

  test('days in a row', () => {
    const away: [string, string] = ['2026-12-24T12:00:00Z', '2026-12-27T12:00:00Z'];

    expect(taken(EMEA, [away])).toEqual(['2026-12-24..2026-12-26']);
    expect(taken(EMEA, [away], 'any')).toEqual(['2026-12-24..2026-12-27']);
    expect(taken(EMEA, [away], 'whole')).toEqual(['2026-12-25..2026-12-26']);
  });

  test('several times of a day add up, and none counts twice', () => {
    const morning: [string, string] = ['2026-12-24T09:00:00Z', '2026-12-24T11:00:00Z'];
    const afternoon: [string, string] = ['2026-12-24T13:00:00Z', '2026-12-24T15:00:00Z'];

    expect(taken(EMEA, [morning, afternoon])).toEqual(['2026-12-24..2026-12-24']);
    expect(taken(EMEA, [morning, morning])).toEqual([]);
  });

  test('a window of 24 hours is the UTC day', () => {
    const around: PolicyRegion = { ...EMEA, coverage: { opens: '00:00', closes: '00:00' } };

    expect(taken(around, [['2026-12-24T12:00:00Z', '2026-12-25T11:00:00Z']])).toEqual(['2026-12-24..2026-12-24']);
  });
});
