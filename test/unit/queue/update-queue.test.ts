import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/board/case.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { refreshQueue } from '../../../src/core/queue/refresh-queue.ts';
import type { Queue } from '../../../src/core/queue/queue.ts';
import { updateQueue } from '../../../src/core/queue/update-queue.ts';
import { boardAtLevels, stateAtLevels } from '../../support/builders/board-at-levels.ts';
import { caseWith } from '../../support/builders/case-with.ts';
import { queueOf } from '../../support/builders/queue-of.ts';

const CASES: readonly Case[] = ['a', 'b', 'c', 'd'].map((id, at) =>
  caseWith({ id, segment: 'enterprise', openedAt: `2026-12-29T0${at}:00:00Z` }),
);
const changed = (index: number, fields: Partial<Case>): Case[] =>
  CASES.map((aCase, at) => (at === index ? { ...aCase, ...fields } : aCase));
const ranking = ({ cases, order }: Queue): string[] => Array.from(order, (index) => cases[index]?.id ?? '?');

describe('[QUEUE-UPDATE] one changed case moves without a new ranking', () => {
  test('up', () => {
    const queue = updateQueue(queueOf(CASES), changed(3, { priority: 'p0' }), { kind: 'changed', index: 3 });

    expect(ranking(queue)).toEqual(['d', 'a', 'b', 'c']);
  });

  test('down', () => {
    const cases = changed(0, { openedAt: '2026-12-29T02:30:00Z' });

    expect(ranking(updateQueue(queueOf(CASES), cases, { kind: 'changed', index: 0 }))).toEqual(['b', 'c', 'a', 'd']);
  });

  test('out of the ranking when it is solved, and back', () => {
    const solved = updateQueue(queueOf(CASES), changed(1, { status: 'solved' }), { kind: 'changed', index: 1 });

    expect(ranking(solved)).toEqual(['a', 'c', 'd']);
    expect(ranking(updateQueue(solved, CASES, { kind: 'changed', index: 1 }))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('an order that stays is kept as it is, so that nothing is drawn again', () => {
    const queue = queueOf(CASES);
    const renamed = updateQueue(queue, changed(2, { title: 'new title' }), { kind: 'changed', index: 2 });

    expect(renamed.order).toBe(queue.order);
    expect(renamed.cases[2]?.title).toBe('new title');
  });
});

describe('[QUEUE-UPDATE] a queue is refreshed only as far as needed', () => {
  const board = boardAtLevels({ emea: 1, americas: 1 }, { cases: [...CASES] });
  const quiet = stateAtLevels({ emea: 1, americas: 1 });
  const first = refreshQueue(null, HANDBOOK_POLICY, board, quiet);

  test('the same cases under the same rules are the same queue', () => {
    expect(refreshQueue(first, HANDBOOK_POLICY, board, quiet)).toBe(first);
  });

  test('another level in force that pauses work is another queue', () => {
    const cases = [...CASES, caseWith({ id: 'task', segment: 'internal', region: 'emea' })];
    const before = refreshQueue(null, HANDBOOK_POLICY, { ...board, cases }, quiet);
    const then = refreshQueue(before, HANDBOOK_POLICY, { ...board, cases }, stateAtLevels({ emea: 3, americas: 1 }));

    expect(before.paused).toEqual([]);
    expect(then.paused).toHaveLength(1);
  });
});
