import { expect, test } from 'vitest';
import { hoursPerWeek } from '../../../src/core/split/hours-per-week.ts';

test('[HISTORY-WEEKS] days from Monday to Sunday are one week, named by its Monday', () => {
  const days = ['2026-12-21', '2026-12-27', '2026-12-28', '2027-01-03', '2027-01-11'].map((day, place) => ({
    day,
    customer: place + 1,
    internal: 1,
  }));

  const weeks = hoursPerWeek(days);

  expect(weeks).toEqual([
    { day: '2026-12-21', customer: 3, internal: 2 },
    { day: '2026-12-28', customer: 7, internal: 2 },
    { day: '2027-01-11', customer: 5, internal: 1 },
  ]);
});
