import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { readPolicy } from '../../../src/data/policy/read-policy.ts';
import type { BoardStore } from '../../../src/state/board-store.ts';
import { deriveBoardState } from '../../../src/state/derive-board-state.ts';
import { deriveDrafts } from '../../../src/state/derive-drafts.ts';
import { deriveQueue } from '../../../src/state/derive-queue.ts';
import { deriveRanking } from '../../../src/state/derive-ranking.ts';
import { deriveSplitNow } from '../../../src/state/derive-split-now.ts';
import { deriveStatus } from '../../../src/state/derive-status.ts';
import { deriveTimeSplit } from '../../../src/state/derive-time-split.ts';
import { takingOf } from '../../../src/state/policy/taking.ts';
import { boardOf } from '../../../src/state/replica/board-of.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { caseOf, personOf, boardOf as boardWith } from '../../support/builders/board-of.ts';
import { exampleOf } from '../../support/example-of.ts';
import { openTestStore } from '../../support/open-test-store.ts';

const DERIVED = [
  deriveBoardState,
  deriveQueue,
  deriveRanking,
  deriveDrafts,
  deriveSplitNow,
  deriveTimeSplit,
  deriveStatus,
];

const NOW = Date.parse('2026-12-29T14:42:00Z');
const MOMENT = { tick: NOW, now: () => NOW };

const answersOf = (store: BoardStore): unknown[] => {
  const board: Board = boardOf(store.api.getState().replica);
  return DERIVED.map((derive) => derive(store)(board, MOMENT));
};

const swap = fc.record({ policies: fc.array(policyArbitrary, { minLength: 1, maxLength: 3 }) });

test('after another policy is taken, everything that follows from the board is as in a store that began with it', async () => {
  await fc.assert(
    fc.asyncProperty(
      swap.chain(({ policies }) =>
        boardArbitrary(policies[0] ?? HANDBOOK_POLICY).map((board) => ({ policies, board })),
      ),
      async ({ policies, board }) => {
        const { store } = await openTestStore({ board });
        answersOf(store);
        for (const policy of policies) {
          const taken = takingOf(store).choose('file', JSON.stringify(policy), 'ours.json');
          const { store: fresh } = await openTestStore({ board, policy });

          expect(taken).toEqual({ ok: true });
          expect(answersOf(store)).toEqual(answersOf(fresh));
          expect(store.api.getState().replica.regions).toEqual(policy.regions);
          fresh.close();
        }
        store.close();
      },
    ),
    { numRuns: 60 },
  );
});

test('a policy that is refused changes nothing of what is held, in whatever way it is damaged', async () => {
  const { policy } = exampleOf('one-region');
  const { store } = await openTestStore({ board: boardWith({ people: [personOf('amara')], cases: [caseOf('1')] }) });
  takingOf(store).choose('file', JSON.stringify(policy), 'ours.json');
  const before = store.api.getState();

  fc.assert(
    fc.property(damagedArbitrary(HANDBOOK_POLICY), (damaged) => {
      const text = JSON.stringify(damaged) ?? '';
      fc.pre(!readPolicy(text).ok);
      const taken = takingOf(store).choose('file', text, 'bad.json');
      takingOf(store).hear({ state: 'found', text });

      expect(taken.ok).toBe(false);
      const { policyTrouble, ...held } = store.api.getState();
      expect(policyTrouble?.from).toBe('policy.json beside the app');
      expect(held.policy).toBe(before.policy);
      expect(held.policySource).toBe(before.policySource);
      expect(held.replica).toBe(before.replica);
    }),
    { numRuns: 1000 },
  );
  store.close();
});
