import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { splitTime } from '../../../src/core/split/split-time.ts';
import type { TimeSplit } from '../../../src/core/split/time-split.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const moments = instantArbitrary.map((at) => Date.parse(at));

const splitOf = (policy: Policy, board: Board, now: number): TimeSplit =>
  splitTime(policy, board, assessBoard(policy, board, now), now);

test('[SPLIT-ACTUAL] shares add up to 100, and a longer time holds no fewer hours', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      const { days1, days7, days28 } = splitOf(policy, board, now).actual;
      const shares = [days1, days7, days28].flatMap((one) => (one === null ? [] : [one.customer + one.internal]));
      const hours = [days1, days7, days28].map((one) => (one === null ? 0 : one.customerHours + one.internalHours));

      for (const sum of shares) expect(sum).toBeCloseTo(100, 9);
      expect(hours).toEqual(hours.toSorted((one, other) => one - other));
    }),
  );
});

test('[SPLIT-ORDER-FREE] the order of the log does not matter', () => {
  const orders = policyBoardArbitrary.chain(({ policy, board }) =>
    fc.record({
      policy: fc.constant(policy),
      board: fc.constant(board),
      timeLog: fc.shuffledSubarray(board.timeLog, { minLength: board.timeLog.length }),
    }),
  );
  const rounded = ({ actual, owed, perDay, regions }: TimeSplit): unknown =>
    JSON.parse(
      JSON.stringify({ actual, owed, perDay, regions }, (_, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
      ),
    );
  fc.assert(
    fc.property(orders, moments, ({ policy, board, timeLog }, now) => {
      expect(rounded(splitOf(policy, { ...board, timeLog }, now))).toEqual(rounded(splitOf(policy, board, now)));
    }),
  );
});

test('[SPLIT-PUT-OFF] what is owed is never negative, and never more than everybody’s share of every day', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      const { owed } = splitOf(policy, board, now);
      if (owed === null) {
        expect(board.inPlay).toBeNull();
        return;
      }
      const days = Math.max(0, now - Date.parse(board.inPlay?.since ?? '')) / 86_400_000 + 2;
      const people = 999 * board.people.length + 999;

      expect(owed.owed).toBeGreaterThanOrEqual(0);
      expect(owed.owed).toBe(Math.max(0, owed.putOff - owed.paidBack));
      expect(owed.putOff).toBeLessThanOrEqual(0.2 * 8 * days * people * policy.regions.length);
    }),
  );
});

test('[SPLIT-CAPACITY] nobody has more than 8 hours left, and the two shares are those in force', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      const state = assessBoard(policy, board, now);
      for (const [at, { capacity, inForce }] of splitOf(policy, board, now).regions.entries()) {
        const working = state.regions[at]?.assessment?.numbers.working;
        const all = (capacity?.customer ?? 0) + (capacity?.internal ?? 0);

        expect(capacity === null).toBe(working === undefined);
        expect(all).toBeLessThanOrEqual(8 * (working ?? 0) + 1e-9);
        expect(capacity?.customer ?? 0).toBeCloseTo((all * inForce.customer) / 100, 6);
      }
    }),
  );
});
