import { expect, test } from 'vitest';
import { axisWidth } from '../../../src/ui/charts/axis-width.ts';
import { dayTicks } from '../../../src/ui/charts/day-ticks.ts';
import { gapsOf } from '../../../src/ui/charts/gaps-of.ts';
import { stepRows } from '../../../src/ui/charts/step-rows.ts';
import { stepSegments, type DotSeries, type StepSeries } from '../../../src/ui/charts/step-segments.ts';
import { valueTicks } from '../../../src/ui/charts/value-ticks.ts';

const HELD: StepSeries = {
  id: 'held',
  name: 'Held',
  mark: 'thick',
  series: 1,
  steps: [
    { from: 0, to: 4, value: 2 },
    { from: 4, to: 6, value: null, words: 'nobody looked' },
    { from: 6, to: 20, value: 3 },
  ],
};
const SAID: StepSeries = { id: 'said', name: 'Said', mark: 'dashed', series: 4, steps: [{ from: 2, to: 8, value: 5 }] };
const SEEN: DotSeries = { id: 'seen', name: 'Seen', mark: 'dots', series: 3, points: [{ at: 3, value: 1 }] };

test('steps and dots cut a range into stretches in which nothing changes', () => {
  const segments = stepSegments([HELD, SAID], [SEEN], { from: 1, to: 10 });

  const read = segments.map(({ from, to, steps, dots }) => [
    from,
    to,
    steps['held']?.value,
    steps['said']?.value,
    dots['seen'],
  ]);
  expect(read).toEqual([
    [1, 2, 2, undefined, undefined],
    [2, 3, 2, 5, undefined],
    [3, 4, 2, 5, 1],
    [4, 6, null, 5, undefined],
    [6, 8, 3, 5, undefined],
    [8, 10, 3, undefined, undefined],
  ]);
});

test('each stretch is drawn from its beginning to its end, its dot once', () => {
  const rows = stepRows(stepSegments([HELD], [SEEN], { from: 0, to: 6 }));

  expect(rows.map(({ at, values }) => [at, values['held'], values['seen']])).toEqual([
    [0, 2, null],
    [3, 2, null],
    [3, 2, 1],
    [4, 2, null],
    [4, null, null],
    [6, null, null],
  ]);
});

test('gaps of the first series are joined across what else changes in them, and keep their words', () => {
  const later: StepSeries = { ...SAID, steps: [{ from: 5, to: 8, value: 5 }] };

  const gaps = gapsOf(stepSegments([HELD, later], [], { from: 0, to: 10 }), 'held');

  expect(gaps).toEqual([{ from: 4, to: 6, words: 'nobody looked', isBlank: false }]);
});

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [8.5, [0, 2, 4, 6, 8, 10]],
  [41, [0, 10, 20, 30, 40, 50]],
  [260, [0, 100, 200, 300]],
])('an axis up to %d counts as people do', (most, ticks) => {
  expect(valueTicks(most)).toEqual(ticks);
});

test('an axis of days begins each at midnight UTC, and names no more than 60 of many', () => {
  const from = Date.parse('2026-12-21T09:00:00Z');

  const few = dayTicks(from, Date.parse('2026-12-23T14:00:00Z'));
  const many = dayTicks(from, from + 400 * 86_400_000);

  expect(few.map((at) => new Date(at).toISOString())).toEqual(['2026-12-22T00:00:00.000Z', '2026-12-23T00:00:00.000Z']);
  expect(many.length).toBeLessThanOrEqual(60);
  expect(many.length).toBeGreaterThan(40);
});

test('an axis has room for its longest number, and short ones begin at the same place', () => {
  expect(axisWidth([0, 2, 4])).toBe(axisWidth([0, 20]));
  expect(axisWidth([0, 200, 1000])).toBeGreaterThan(axisWidth([0, 200]));
  expect(axisWidth([0, 200])).toBeGreaterThan(axisWidth([0, 20]));
});
