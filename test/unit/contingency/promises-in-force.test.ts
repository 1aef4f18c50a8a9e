import { describe, expect, test } from 'vitest';
import { promisesInForce } from '../../../src/core/contingency/promises-in-force.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';

const at = (levels: Readonly<Record<string, number | null>>, policy: Policy = HANDBOOK_POLICY) =>
  promisesInForce(
    policy,
    Object.entries(levels).map(([region, level]) => ({ region, level })),
  );
const short = (levels: Readonly<Record<string, number | null>>, policy?: Policy) =>
  at(levels, policy).map(({ audience, withinHours, regions }) => [audience, withinHours, regions]);

/** The handbook, but level 6 promises something to the community instead of to pre-sales. */
const withLevel6 = (withinHours: number): Policy => ({
  ...HANDBOOK_POLICY,
  levels: HANDBOOK_POLICY.levels.map((rule) => ({
    ...rule,
    contingencies: rule.contingencies.map((contingency) =>
      rule.level === 6 && contingency.promise
        ? { ...contingency, promise: { ...contingency.promise, audience: 'community', withinHours } }
        : contingency,
    ),
  })),
});
const STRICTER = withLevel6(12);
const LAXER = withLevel6(48);

describe('[PROMISE-LEVEL] a level promises what the levels up to it promise', () => {
  test.each([
    [null, []],
    [3, []],
    [4, [['community', 24, ['emea']]]],
    [
      5,
      [
        ['post-sales', 4, ['emea']],
        ['community', 24, ['emea']],
      ],
    ],
    [
      8,
      [
        ['pre-sales', 2, ['emea']],
        ['post-sales', 4, ['emea']],
        ['community', 24, ['emea']],
      ],
    ],
  ])('level %s', (level, promises) => {
    expect(short({ emea: level })).toEqual(promises);
  });

  test('each with its level, its kind of hours and its words', () => {
    expect(at({ emea: 5 })[0]).toMatchObject({
      level: 5,
      businessHours: true,
      text: 'within 4 business hours of the post',
    });
    expect(at({ emea: 5 })[1]).toMatchObject({ level: 4, businessHours: false });
  });

  test('the same promise of several regions stands once, with all of them', () => {
    expect(short({ emea: 4, americas: 5 })).toEqual([
      ['post-sales', 4, ['americas']],
      ['community', 24, ['emea', 'americas']],
    ]);
  });
});

describe('[PROMISE-TIGHTEST] of several promises to an audience a region keeps the tightest', () => {
  test('in one region', () => {
    expect(short({ emea: 6 }, STRICTER)).toEqual([
      ['post-sales', 4, ['emea']],
      ['community', 12, ['emea']],
    ]);
  });

  test('also when a harsher level promises less', () => {
    expect(short({ emea: 6 }, LAXER)).toEqual([
      ['post-sales', 4, ['emea']],
      ['community', 24, ['emea']],
    ]);
  });

  test('regions that promise different things stand apart, the tightest first', () => {
    expect(short({ emea: 4, americas: 6 }, STRICTER)).toEqual([
      ['post-sales', 4, ['americas']],
      ['community', 12, ['americas']],
      ['community', 24, ['emea']],
    ]);
  });
});
