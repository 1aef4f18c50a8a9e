import { expect, test } from 'vitest';
import { shiftAt } from '../../../src/screens/wall/shift-at.ts';

const FIVE_MINUTES = 5 * 60_000;
const round = Array.from({ length: 9 }, (_, step) => shiftAt(step * FIVE_MINUTES));

test('the picture of the wall stays where it is for five minutes, then moves', () => {
  expect(shiftAt(FIVE_MINUTES - 1)).toEqual(shiftAt(0));
  expect(shiftAt(FIVE_MINUTES)).not.toEqual(shiftAt(0));
});

test('it walks through every place around its own, never further than a step, and comes back', () => {
  expect(new Set(round.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
  expect(round.every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1)).toBe(true);
  expect(shiftAt(9 * FIVE_MINUTES)).toEqual(shiftAt(0));
});
