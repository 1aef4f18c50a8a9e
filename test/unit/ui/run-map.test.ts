import { expect, test } from 'vitest';
import { axisTicks } from '../../../src/ui/run-map/axis-ticks.ts';
import type { MapPlace, MapRow } from '../../../src/ui/run-map/map-run.ts';
import { moveInMap } from '../../../src/ui/run-map/move-in-map.ts';
import { splitRow } from '../../../src/ui/run-map/split-row.ts';

const row = (label: string, ...runs: readonly [span: number, text: string][]): MapRow => ({
  label,
  runs: runs.map(([span, text]) => ({ span, text, tones: [1] })),
});
const ROWS = [row('0', [10, '6']), row('1', [4, '4'], [2, '5'], [4, '6']), row('2', [4, '4'], [6, '6'])];

test.each([
  ['ArrowRight', false, { row: 1, column: 3 }, { row: 1, column: 4 }],
  ['ArrowRight', true, { row: 1, column: 1 }, { row: 1, column: 4 }],
  ['ArrowRight', true, { row: 1, column: 7 }, { row: 1, column: 9 }],
  ['ArrowLeft', true, { row: 1, column: 5 }, { row: 1, column: 3 }],
  ['ArrowLeft', false, { row: 1, column: 0 }, { row: 1, column: 0 }],
  ['ArrowDown', false, { row: 0, column: 2 }, { row: 1, column: 2 }],
  ['ArrowDown', true, { row: 1, column: 2 }, { row: 2, column: 2 }],
  ['ArrowUp', true, { row: 2, column: 2 }, { row: 0, column: 2 }],
  ['Home', false, { row: 2, column: 5 }, { row: 2, column: 0 }],
  ['End', true, { row: 0, column: 5 }, { row: 2, column: 9 }],
  ['Enter', false, { row: 0, column: 5 }, null],
] as const satisfies readonly (readonly [string, boolean, MapPlace, MapPlace | null])[])(
  '%s, far %s, from %o leads to %o',
  (key, far, from, to) => {
    expect(moveInMap(ROWS, 10, from, { key, far })).toEqual(to);
  },
);

test('the place in the tab order is a cell of its own, the rest of its run one before and one after it', () => {
  const line = row('1', [4, '4'], [3, '6']);

  expect(splitRow(line, null)).toEqual([
    { from: 0, to: 3 },
    { from: 4, to: 6 },
  ]);
  expect(splitRow(line, 5)).toEqual([
    { from: 0, to: 3 },
    { from: 4, to: 4 },
    { from: 5, to: 5 },
    { from: 6, to: 6 },
  ]);
  expect(splitRow(line, 6)).toEqual([
    { from: 0, to: 3 },
    { from: 4, to: 5 },
    { from: 6, to: 6 },
  ]);
  expect(splitRow(line, 4)).toHaveLength(3);
});

test('an axis names at most nine columns, evenly, and covers all of them', () => {
  for (const length of [1, 6, 13, 34, 129]) {
    const ticks = axisTicks(Array.from({ length }, (_, place) => `${place}`));

    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(ticks.reduce((sum, { span }) => sum + span, 0)).toBe(length);
  }
  expect(axisTicks(Array.from({ length: 34 }, (_, place) => `${place}`)).map(({ label }) => label)).toEqual([
    '0',
    '5',
    '10',
    '15',
    '20',
    '25',
    '30',
  ]);
});
