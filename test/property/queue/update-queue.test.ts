import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { Case } from '../../../src/core/board/case.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { buildQueue } from '../../../src/core/queue/build-queue.ts';
import type { CaseChange, Queue } from '../../../src/core/queue/queue.ts';
import { refreshQueue } from '../../../src/core/queue/refresh-queue.ts';
import { updateQueue } from '../../../src/core/queue/update-queue.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';
import { caseArbitrary } from '../../support/arbitraries/case-arbitrary.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');

interface Step {
  readonly board: Board;
  readonly cases: readonly Case[];
  readonly change: CaseChange;
}

function after(board: Board, kind: CaseChange['kind'], at: number, aCase: Case): Step {
  const { cases } = board;
  const index = kind === 'added' ? at % (cases.length + 1) : at % Math.max(1, cases.length);
  const change = { kind, index };
  if (kind === 'removed') return { board, change, cases: cases.toSpliced(index, 1) };
  if (kind === 'added') return { board, change, cases: cases.toSpliced(index, 0, { ...aCase, id: `new ${aCase.id}` }) };
  return { board, change, cases: cases.with(index, { ...aCase, id: cases[index]?.id ?? aCase.id }) };
}

const steps = fc
  .record({
    board: boardArbitrary(HANDBOOK_POLICY).filter(({ cases }) => cases.length > 0),
    kind: fc.constantFrom<CaseChange['kind'][]>('changed', 'added', 'removed'),
    at: fc.nat(),
    aCase: caseArbitrary(),
  })
  .map(({ board, kind, at, aCase }) => after(board, kind, at, aCase));

const queueOf = (board: Board, cases: readonly Case[] = board.cases): Queue =>
  buildQueue(HANDBOOK_POLICY, { ...board, cases: [...cases] }, assessBoard(HANDBOOK_POLICY, board, NOW));
const parts = ({ order, paused, withCE }: Queue) => ({ order: [...order], paused, withCE });

test('[QUEUE-UPDATE] after one case changed, came or went the queue is the one built anew', () => {
  fc.assert(
    fc.property(steps, ({ board, cases, change }) => {
      expect(parts(updateQueue(queueOf(board), cases, change))).toEqual(parts(queueOf(board, cases)));
    }),
    { numRuns: 1000 },
  );
});

test('[QUEUE-UPDATE] the queue before stays as it was', () => {
  fc.assert(
    fc.property(steps, ({ board, cases, change }) => {
      const queue = queueOf(board);
      const before = structuredClone(parts(queue));
      updateQueue(queue, cases, change);

      expect(parts(queue)).toEqual(before);
    }),
  );
});

test('[QUEUE-UPDATE] whatever differs between two boards, a refreshed queue is the one built anew', () => {
  const oneStep: fc.Arbitrary<[Board, Board]> = steps.map(({ board, cases }) => [
    board,
    { ...board, cases: [...cases] },
  ]);
  const boards = fc.oneof(oneStep, fc.tuple(boardArbitrary(HANDBOOK_POLICY), boardArbitrary(HANDBOOK_POLICY)));
  fc.assert(
    fc.property(boards, ([before, then]) => {
      const state = assessBoard(HANDBOOK_POLICY, then, NOW);

      expect(parts(refreshQueue(queueOf(before), HANDBOOK_POLICY, then, state))).toEqual(parts(queueOf(then)));
    }),
    { numRuns: 300 },
  );
});
