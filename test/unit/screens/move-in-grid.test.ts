import { expect, test } from 'vitest';
import { moveInGrid } from '../../../src/screens/planner/heat-map/move-in-grid.ts';

const WIDE = { days: 14, regions: 3, upright: false };
const TALL = { ...WIDE, upright: true };
const AT = { day: 9, region: 1 };

test.each([
  ['ArrowRight', WIDE, { day: 10, region: 1 }],
  ['ArrowLeft', WIDE, { day: 8, region: 1 }],
  ['ArrowDown', WIDE, { day: 9, region: 2 }],
  ['ArrowUp', WIDE, { day: 9, region: 0 }],
  ['Home', WIDE, { day: 0, region: 1 }],
  ['End', WIDE, { day: 13, region: 1 }],
  ['PageUp', WIDE, { day: 2, region: 1 }],
  ['PageDown', WIDE, { day: 13, region: 1 }],
  ['ArrowRight', TALL, { day: 9, region: 2 }],
  ['ArrowDown', TALL, { day: 10, region: 1 }],
  ['Home', TALL, { day: 9, region: 0 }],
  ['End', TALL, { day: 9, region: 2 }],
  ['PageUp', TALL, { day: 2, region: 1 }],
])('%s goes as it looks', (key, grid, to) => {
  expect(moveInGrid(key, false, AT, grid)).toEqual(to);
});

test('with Ctrl, Home and End go to the first and the last cell; the edge holds; other keys go nowhere', () => {
  expect(moveInGrid('Home', true, AT, WIDE)).toEqual({ day: 0, region: 0 });
  expect(moveInGrid('End', true, AT, TALL)).toEqual({ day: 13, region: 2 });
  expect(moveInGrid('ArrowUp', false, { day: 0, region: 0 }, WIDE)).toEqual({ day: 0, region: 0 });
  expect(moveInGrid('a', false, AT, WIDE)).toBeNull();
});
