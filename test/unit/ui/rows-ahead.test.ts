import { expect, test } from 'vitest';
import { rowsAhead, type Span } from '../../../src/ui/rows-ahead.ts';

const OVERSCAN = 5;
const windowAt = (startIndex: number) => ({ startIndex, endIndex: startIndex + 14, count: 1000, overscan: OVERSCAN });

test('at first a few rows stand beyond the window on both sides', () => {
  expect(rowsAhead(windowAt(100), null, null)).toEqual({ from: 95, to: 119 });
  expect(rowsAhead(windowAt(0), null, null)).toEqual({ from: 0, to: 19 });
  expect(rowsAhead(windowAt(985), null, null)).toEqual({ from: 980, to: 999 });
});

test('scrolling adds a few rows at a time where it goes, until a turn of the wheel would find its rows there', () => {
  let standing: Span = { from: 95, to: 119 };
  const ends = Array.from({ length: 4 }, () => {
    standing = rowsAhead(windowAt(100), standing, 'forward');
    return standing.to;
  });

  expect(ends).toEqual([125, 131, 132, 132]);
});

test('it does so upwards, too', () => {
  expect(rowsAhead(windowAt(100), { from: 95, to: 119 }, 'backward')).toEqual({ from: 89, to: 119 });
});

test('every row of the window is there, however far it went', () => {
  expect(rowsAhead(windowAt(130), { from: 95, to: 119 }, 'forward')).toEqual({ from: 125, to: 149 });
  expect(rowsAhead(windowAt(112), { from: 95, to: 119 }, 'forward').to).toBeGreaterThanOrEqual(126);
  expect(rowsAhead(windowAt(700), { from: 95, to: 119 }, 'backward')).toEqual({ from: 695, to: 719 });
});

test('rows behind go a few at a time, and none far away is kept', () => {
  expect(rowsAhead(windowAt(112), { from: 95, to: 130 }, 'forward').from).toBe(101);
  expect(rowsAhead(windowAt(125), { from: 95, to: 145 }, 'forward').from).toBe(113);
});

test('at rest everything near stays as it is', () => {
  const standing = { from: 90, to: 130 };

  expect(rowsAhead(windowAt(100), standing, null)).toEqual(standing);
});
