import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBusinessHours } from '../../../src/core/clock/add-business-hours.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { dayArbitrary, instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const MINUTE = 60_000;

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * MINUTE).toISOString().slice(11, 16));
const moment = fc.record({ weekday: fc.integer({ min: 0, max: 6 }), time });
const week: fc.Arbitrary<Policy['businessHours']> = fc.oneof(
  fc.constant(HANDBOOK_POLICY.businessHours),
  fc.record({
    opens: moment,
    closes: moment,
    hoursPerDay: fc.constant(8),
    holidays: fc.array(dayArbitrary, { maxLength: 3 }),
  }),
);
const holidays = fc.array(dayArbitrary, { maxLength: 6 });
const start = instantArbitrary.map((at) => Date.parse(at));
/** Quarters of an hour, so that sums are exact. */
const hours = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);

test('[DUE-BUSINESS] hours may be added in any portions', () => {
  fc.assert(
    fc.property(start, hours, hours, week, holidays, (at, one, other, hoursOf, days) => {
      const portions = addBusinessHours(addBusinessHours(at, one, hoursOf, days), other, hoursOf, days);

      expect(portions).toBe(addBusinessHours(at, one + other, hoursOf, days));
    }),
    { numRuns: 500 },
  );
});

test('[DUE-BUSINESS] more hours end later, and never before as many hours by the clock', () => {
  fc.assert(
    fc.property(start, hours, week, holidays, (at, some, hoursOf, days) => {
      const end = addBusinessHours(at, some, hoursOf, days);

      expect(end).toBeGreaterThanOrEqual(at + some * 60 * MINUTE);
      expect(addBusinessHours(at, some + 0.25, hoursOf, days)).toBeGreaterThan(end);
    }),
  );
});

test('[DUE-HOLIDAY] nothing ends within a holiday, and one more holiday never ends it earlier', () => {
  fc.assert(
    fc.property(start, hours, week, holidays, dayArbitrary, (at, some, hoursOf, days, another) => {
      const end = addBusinessHours(at, some + 0.25, hoursOf, days);
      const lastMoment = new Date(end - 1).toISOString().slice(0, 10);

      expect([...days, ...hoursOf.holidays]).not.toContain(lastMoment);
      expect(addBusinessHours(at, some + 0.25, hoursOf, [...days, another])).toBeGreaterThanOrEqual(end);
    }),
  );
});
