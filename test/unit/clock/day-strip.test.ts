import { describe, expect, test } from 'vitest';
import { dayFraction } from '../../../src/core/clock/day-fraction.ts';
import { dayStrip } from '../../../src/core/clock/day-strip.ts';
import { regionWith } from '../../support/builders/region-of.ts';

const NOON = Date.parse('2026-12-29T12:00:00Z');

describe('[CLOCK-STRIP] a window on the strip of a day', () => {
  test.each([
    ['09:00–16:00', [[9, 16]]],
    [
      '14:00–01:00',
      [
        [0, 1],
        [14, 24],
      ],
    ],
    ['14:00–00:00', [[14, 24]]],
    ['00:00–08:00', [[0, 8]]],
    ['00:00–00:00', [[0, 24]]],
    ['06:00–06:00', [[0, 24]]],
  ])('%s', (window, hours) => {
    const pieces = dayStrip(regionWith(window), NOON).map(({ start, end }) => [start * 24, end * 24]);

    expect(pieces).toEqual(hours);
  });
});

test.each([
  ['2026-12-29T00:00:00Z', 0],
  ['2026-12-29T18:00:00Z', 0.75],
  ['1969-12-31T06:00:00Z', 0.25],
])('[CLOCK-STRIP] %s is this far into its day', (time, fraction) => {
  expect(dayFraction(Date.parse(time))).toBe(fraction);
});
