import { expect, test } from 'vitest';
import { formatDay } from '../../../src/core/clock/format-day.ts';

test.each([
  ['2026-12-24', 'Thu 24 Dec'],
  ['2027-01-01', 'Fri 1 Jan'],
  ['2028-02-29', 'Tue 29 Feb'],
])('%s reads %s in every zone', (day, words) => {
  expect(formatDay(day)).toBe(words);
});
