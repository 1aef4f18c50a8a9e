import * as v from 'valibot';
import { daySchema, idSchema, open } from '../policy/primitives.ts';

/** Most open cases that anybody may expect of a region. */
const EXPECTED_LIMIT = 9999;
/** Most days that have numbers of their own. */
export const EXPECTED_DAYS_LIMIT = 1000;

const WRONG = `Expected cases must be a whole number from 0 to ${EXPECTED_LIMIT}`;
/** A whole number from 0 to 9999. */
export const expectedCountSchema = v.pipe(
  v.number(WRONG),
  v.integer(WRONG),
  v.minValue(0, WRONG),
  v.maxValue(EXPECTED_LIMIT, WRONG),
);

const byRegionSchema = v.record(idSchema, expectedCountSchema);
const byDaySchema = v.pipe(
  v.record(daySchema, byRegionSchema),
  v.check(
    (days) => Object.keys(days).length <= EXPECTED_DAYS_LIMIT,
    () => `more than ${EXPECTED_DAYS_LIMIT.toLocaleString('en')} days with expected cases`,
  ),
);

/** Open cases that are expected where it is not as many as today (spec domain §8). */
export const expectedCasesSchema = open({
  /** By region id, for every day. */
  regions: v.optional(byRegionSchema, {}),
  /** By UTC day and region id, for that day alone; stronger than the region's. */
  days: v.optional(byDaySchema, {}),
});
