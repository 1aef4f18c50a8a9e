import { expect, test } from 'vitest';
import { describeDrift } from '../../../src/core/split/describe-drift.ts';
import { formatHours } from '../../../src/core/split/format-hours.ts';

test.each([
  [6.2, '6 points over'],
  [-6.2, '6 points under'],
  [1, '1 point over'],
  [-0.6, '1 point under'],
  [0.4, 'on target'],
  [-0.4, 'on target'],
  [0, 'on target'],
])('[SPLIT-WORDS] %d points of drift', (drift, text) => {
  expect(describeDrift(drift)).toBe(text);
});

test.each([
  [11, '11 h'],
  [11.25, '11.3 h'],
  [0.04, '0 h'],
  [0, '0 h'],
])('[SPLIT-WORDS] %d hours', (hours, text) => {
  expect(formatHours(hours)).toBe(text);
});
