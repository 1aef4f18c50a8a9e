import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEFT_OUT, orderByKey } from '../../../src/core/queue/order-by-key.ts';

const BUCKETS = 5;
const DAY = 86_400_000;
const latest = Date.parse('9999-12-31T23:59:59Z');
const earliest = Date.parse('0000-01-01T00:00:00Z');

const bucket = fc.oneof({ weight: 9, arbitrary: fc.nat(BUCKETS - 1) }, fc.constant(LEFT_OUT));

/** Spread over some weeks, on few days, a few milliseconds apart, all at once, or as far apart as texts can say. */
const time = fc.constantFrom(
  fc.nat(60 * DAY),
  fc.nat(20).map((day) => day * DAY),
  fc.nat(1),
  fc.constant(7),
  fc.oneof({ weight: 20, arbitrary: fc.nat(5) }, fc.constantFrom(earliest, latest)),
  fc.nat(49).map((power) => 2 ** power),
);

const keysArbitrary = time.chain((oneTime) =>
  fc.array(fc.tuple(bucket, oneTime), { maxLength: 400, size: 'max' }).map((pairs) => ({
    buckets: Uint16Array.from(pairs, ([one]) => one),
    times: Float64Array.from(pairs, ([, one]) => one),
  })),
);

test('[QUEUE-KEY] many cases stand in the order in which comparing each two would put them', () => {
  fc.assert(
    fc.property(keysArbitrary, (keys) => {
      const { buckets, times } = keys;
      const laterEntryFirst = (one: number, other: number): number => other - one;

      const { order, starts } = orderByKey(keys, BUCKETS, laterEntryFirst);

      const wanted = [...buckets.keys()].filter((entry) => buckets[entry] !== LEFT_OUT);
      const compared = wanted.toSorted(
        (one, other) =>
          (buckets[one] ?? 0) - (buckets[other] ?? 0) ||
          (times[one] ?? 0) - (times[other] ?? 0) ||
          laterEntryFirst(one, other),
      );
      expect([...order]).toEqual(compared);
      const below = (limit: number): number => compared.filter((entry) => (buckets[entry] ?? 0) < limit).length;
      expect([...starts]).toEqual(Array.from({ length: BUCKETS + 1 }, (_, limit) => below(limit)));
    }),
    { numRuns: 500 },
  );
});
