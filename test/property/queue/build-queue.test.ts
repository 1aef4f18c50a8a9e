import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { Case } from '../../../src/core/board/case.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { admitCase } from '../../../src/core/queue/admit-case.ts';
import { buildQueue } from '../../../src/core/queue/build-queue.ts';
import { caseOpenedAt } from '../../../src/core/queue/case-opened-at.ts';
import { compareCases } from '../../../src/core/queue/compare-cases.ts';
import { isActive } from '../../../src/core/queue/is-active.ts';
import type { Queue } from '../../../src/core/queue/queue.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { caseAt } from '../../support/case-at.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');

const shuffled = policyBoardArbitrary.chain(({ policy, board }) =>
  fc
    .shuffledSubarray(board.cases, { minLength: board.cases.length })
    .map((cases) => ({ policy, board, other: { ...board, cases } })),
);

const queueOf = (policy: Policy, board: Board): Queue => buildQueue(policy, board, assessBoard(policy, board, NOW));
const idAt = ({ cases }: Queue, index: number): string => cases[index]?.id ?? 'no such case';
const ranking = (queue: Queue): string[] => Array.from(queue.order, (index) => idAt(queue, index));
const idsOf = (queue: Queue, list: 'paused' | 'withCE'): string[] => queue[list].map(({ index }) => idAt(queue, index));

test('[QUEUE-ORDER-FREE] the same cases in any order give the same queue', () => {
  fc.assert(
    fc.property(shuffled, ({ policy, board, other }) => {
      const [one, two] = [queueOf(policy, board), queueOf(policy, other)];

      expect(ranking(two)).toEqual(ranking(one));
      expect(idsOf(two, 'paused')).toEqual(idsOf(one, 'paused'));
      expect(idsOf(two, 'withCE')).toEqual(idsOf(one, 'withCE'));
    }),
  );
});

test('[QUEUE-WHOLE] every active case stands in exactly one list, and no other case in any', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, ({ policy, board }) => {
      const queue = queueOf(policy, board);
      const listed = [...ranking(queue), ...idsOf(queue, 'paused'), ...idsOf(queue, 'withCE')];
      const active = board.cases.filter(isActive).map(({ id }) => id);

      expect(listed.toSorted()).toEqual(active.toSorted());
    }),
  );
});

test('[QUEUE-ONE] there is a number one exactly when there is a candidate, and nobody comes before it', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, ({ policy, board }) => {
      const queue = queueOf(policy, board);
      const aside = new Set([...queue.paused, ...queue.withCE].map(({ index }) => index));
      const candidates = board.cases.filter((aCase, index) => isActive(aCase) && !aside.has(index));
      const first = candidates.filter((one) =>
        candidates.every((other) => other === one || compareCases(queue.rules, one, other).sign < 0),
      );

      expect(first.map(({ id }) => id)).toEqual(ranking(queue).slice(0, 1));
      expect(first.length).toBe(candidates.length > 0 ? 1 : 0);
    }),
  );
});

test('[QUEUE-STRICT] of any two cases one comes first, and the order holds for any three', () => {
  const three = policyBoardArbitrary
    .filter(({ board }) => board.cases.length >= 3)
    .chain((one) => fc.tuple(fc.constant(one), fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...one.board.cases)))));
  fc.assert(
    fc.property(three, ([{ policy, board }, [one, two, other]]) => {
      const { rules } = queueOf(policy, board);
      const sign = (left = one, right = one): number =>
        left && right ? Math.sign(compareCases(rules, left, right).sign) : Number.NaN;

      expect(sign(one, two)).toBe(0 - sign(two, one));
      expect(sign(one, two) === 0).toBe(one?.id === two?.id);
      if (sign(one, two) < 0 && sign(two, other) < 0) expect(sign(one, other)).toBe(-1);
    }),
  );
});

/** Each case of a list with the one after it. */
const neighbours = (cases: readonly Case[], list: readonly number[]): [Case, Case][] =>
  list.slice(1).map((index, at) => [caseAt(cases, list[at]), caseAt(cases, index)]);

test('[QUEUE-KEY] neighbours in each list stand as comparing the two says', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, ({ policy, board }) => {
      const queue = queueOf(policy, board);
      const lists = [[...queue.order], queue.paused.map(({ index }) => index), queue.withCE.map(({ index }) => index)];
      const wrong = lists
        .flatMap((list) => neighbours(board.cases, list))
        .filter(([upper, lower]) => compareCases(queue.rules, upper, lower).sign >= 0);

      expect(wrong).toEqual([]);
    }),
  );
});

test('[QUEUE-PIN] no pin brings a case into the ranking that is not in it without', () => {
  const unpinned = (board: Board): Board => ({
    ...board,
    cases: board.cases.map((aCase) => ({ ...aCase, pin: null })),
  });
  fc.assert(
    fc.property(policyBoardArbitrary, ({ policy, board }) => {
      expect(ranking(queueOf(policy, board)).toSorted()).toEqual(ranking(queueOf(policy, unpinned(board))).toSorted());
    }),
  );
});

test('[QUEUE-WITH-CE] exactly the active cases that the edition does not admit are with the CE', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, ({ policy, board }) => {
      const queue = queueOf(policy, board);
      const refused = board.cases.filter(
        (aCase) => isActive(aCase) && admitCase(queue.rules.edition, aCase).kind === 'with-ce',
      );

      expect(idsOf(queue, 'withCE').toSorted()).toEqual(refused.map(({ id }) => id).toSorted());
      expect([...queue.paused, ...queue.withCE].every(({ reason }) => reason !== '')).toBe(true);
    }),
  );
});

test('[QUEUE-UNDATED] no undated case stands above a dated one that it equals in pin, class and segment', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, ({ policy, board }) => {
      const { order, cases, rules } = queueOf(policy, board);
      const wrong = neighbours(cases, [...order])
        .filter(([upper, lower]) => caseOpenedAt(upper) === null && caseOpenedAt(lower) !== null)
        .filter(([upper, lower]) => !['pin', 'class', 'segment'].includes(compareCases(rules, upper, lower).decidedBy));

      expect(wrong).toEqual([]);
    }),
  );
});
