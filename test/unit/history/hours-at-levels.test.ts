import { expect, test } from 'vitest';
import { hoursAtLevels } from '../../../src/core/history/hours-at-levels.ts';
import type { LevelStep } from '../../../src/core/history/level-step.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';

const at = (text: string): number => Date.parse(`2026-12-${text}:00Z`);
const step = (from: string, to: string, level: number | null): LevelStep => ({
  from: at(from),
  to: at(to),
  level,
  by: level === null ? 'missed' : 'announced',
});
const regionAt = (place: number) => {
  const region = HANDBOOK_POLICY.regions[place];
  if (region === undefined) throw new Error('no such region');
  return region;
};
const EMEA = regionAt(0);
const AMERICAS = regionAt(1);

test('[HISTORY-HOURS] only the hours of coverage count, by level, mildest first and unknown last', () => {
  const inForce = [
    step('21T06:00', '21T10:00', null),
    step('21T10:00', '22T10:00', 4),
    step('22T10:00', '22T23:00', 1),
  ];

  const hours = hoursAtLevels({ region: EMEA, inForce }, at('21T00:00'), at('24T00:00'));

  expect(hours).toEqual([
    { level: 1, hours: 6 },
    { level: 4, hours: 7 },
    { level: null, hours: 1 },
  ]);
});

test('[HISTORY-HOURS] a window over midnight counts on both sides, and nothing beyond the time asked for', () => {
  const inForce = [step('21T00:00', '24T00:00', 2)];

  const hours = hoursAtLevels({ region: AMERICAS, inForce }, at('21T22:00'), at('22T15:00'));

  expect(hours).toEqual([{ level: 2, hours: 4 }]);
});

test('[HISTORY-HOURS] where nothing was in force nothing is counted', () => {
  expect(hoursAtLevels({ region: EMEA, inForce: [] }, at('21T00:00'), at('24T00:00'))).toEqual([]);
});
