import { expect, test } from 'vitest';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { groupWeeks } from '../../../src/screens/planner/heat-map/group-weeks.ts';
import { planBoard, requestOf } from '../plan/plan-board.ts';

const weeksFrom = (from: string) =>
  groupWeeks(planDays(HANDBOOK_POLICY, planBoard(), requestOf({ from, weeks: 2 })).days);

test('weeks begin on Monday; the first and the last are cut', () => {
  const weeks = weeksFrom('2026-12-24');

  expect(weeks.map(({ name, days }) => [name, days.length])).toEqual([
    ['24–27 Dec', 4],
    ['28 Dec – 3 Jan', 7],
    ['4–6 Jan', 3],
  ]);
});

test('a plan from Monday has whole weeks, one that begins on Sunday a day for itself', () => {
  expect(weeksFrom('2026-12-21').map(({ name }) => name)).toEqual(['21–27 Dec', '28 Dec – 3 Jan']);
  expect(weeksFrom('2026-12-27')[0]?.name).toBe('27 Dec');
});
