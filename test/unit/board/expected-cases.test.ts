import { expect, test } from 'vitest';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse, refusal } from '../../support/builders/edit-of.ts';

const BOARD = boardOf();
const expected = (day: string | null, cases: number | null, region = 'emea'): EditAction => ({
  kind: 'setExpectedCases',
  region,
  day,
  cases,
});

test('[EDIT-EXPECTED] a region has a number for every day, and one for a day of its own', () => {
  const board = applied(applied(BOARD, expected(null, 30)), expected('2026-12-25', 5), { id: 'e2' });

  expect(board.expectedCases).toEqual({ regions: { emea: 30 }, days: { '2026-12-25': { emea: 5 } } });
});

test('[EDIT-EXPECTED] without the day’s number the region’s stands again, without that today’s', () => {
  const board = boardOf({ expectedCases: { regions: { emea: 30 }, days: { '2026-12-25': { emea: 5 } } } });
  const day = applied(board, expected('2026-12-25', null));

  expect(day.expectedCases).toEqual({ regions: { emea: 30 }, days: {} });
  expect(applied(day, expected(null, null), { id: 'e2' }).expectedCases).toEqual({ regions: {}, days: {} });
});

test('[EDIT-EXPECTED] other regions of the day keep theirs', () => {
  const board = boardOf({ expectedCases: { days: { '2026-12-25': { emea: 5, americas: 9 } } } });

  expect(applied(board, expected('2026-12-25', null)).expectedCases.days).toEqual({ '2026-12-25': { americas: 9 } });
});

test('[EDIT-EXPECTED] [EDIT-UNDO] taken back, the number of before stands again', () => {
  const board = boardOf({ expectedCases: { days: { '2026-12-25': { emea: 5 } } } });
  const { board: after, inverse } = appliedWithInverse(board, expected('2026-12-25', 7));

  expect(inverse).toEqual(expected('2026-12-25', 5));
  expect(applied(after, inverse, { id: 'e2' }).expectedCases).toEqual(board.expectedCases);
});

test.each([-1, 10_000, 8.5, Number.NaN])('[EDIT-EXPECTED] [EDIT-REFUSE] %s expected cases are refused', (cases) => {
  expect(refusal(BOARD, expected(null, cases))).toBe('Expected cases must be a whole number from 0 to 9999');
});

test('[EDIT-EXPECTED] [EDIT-GONE] nothing is expected of a region that the board does not have', () => {
  expect(refusal(BOARD, expected(null, 5, 'apac'))).toBe('“apac” is no longer among the regions of this board');
});

test('[EDIT-EXPECTED] [EDIT-REFUSE] the 1,001st day is refused, one of the 1,000 can change', () => {
  const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
  const days = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [day(at), { emea: 1 }]));
  const full = boardOf({ expectedCases: { days } });

  expect(refusal(full, expected(day(1000), 1))).toBe('A board holds expected cases for at most 1,000 days');
  expect(applied(full, expected(day(0), 2)).expectedCases.days[day(0)]).toEqual({ emea: 2 });
});

test('[EDIT-EXPECTED] the board’s expected cases are what a plan asks with', () => {
  const board = applied(BOARD, expected('2026-12-25', 7));
  const plan = planDays(HANDBOOK_POLICY, board, { from: '2026-12-24', weeks: 1, expected: board.expectedCases });

  expect(plan.days.slice(0, 2).map(({ regions: [emea] }) => emea?.expectedCases)).toEqual([null, 7]);
});
