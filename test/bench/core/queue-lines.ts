import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { queueRules } from '../../../src/core/queue/queue-rules.ts';
import { rankCases } from '../../../src/core/queue/rank-cases.ts';
import { refreshQueue } from '../../../src/core/queue/refresh-queue.ts';
import type { Queue } from '../../../src/core/queue/queue.ts';
import { updateQueue } from '../../../src/core/queue/update-queue.ts';
import { formatRatio, formatTime, type Line } from '../line.mjs';
import { compare, median, time } from '../statistics.mjs';
import { NOW, sampleBoard } from './sample-board.ts';
import { scattered } from './scattered.ts';

const CASES = 100_000;
const ROUNDS = 21;
const CHANGES = 400;

const board = sampleBoard(100, CASES);
const state = assessBoard(HANDBOOK_POLICY, board, NOW);
const rules = queueRules(HANDBOOK_POLICY, board, state);
const used = { sum: 0 };

/** Class, segment and age of every case in one number, unsorted. */
const packedKeys = (): Float64Array =>
  Float64Array.from(
    board.cases,
    ({ priority, openedAt }) => Number(priority.slice(1)) * 2 ** 44 + Date.parse(openedAt ?? ''),
  );

function rankLine(): Line {
  const keys = packedKeys();
  for (let warm = 0; warm < 5; warm += 1) used.sum += rankCases(rules, board.cases).order.length;
  const { work, reference, ratio } = compare(
    ROUNDS,
    () => (used.sum += rankCases(rules, board.cases).order.length),
    () => (used.sum += keys.toSorted()[0] ?? 0),
  );
  return {
    what: 'rank 100,000 cases from scratch',
    target: '≤ 2 ×',
    figure: `${formatRatio(ratio)} (${formatTime(work)})`,
    reference: `sorting one packed Float64Array ${formatTime(reference)}`,
    passed: ratio <= 2,
  };
}

interface Took {
  /** The order after the change, and finding out by comparison what changed as well. */
  readonly update: number;
  readonly refresh: number;
}

/** A case here and there gets another class, one after the other, as edits do it. */
function changeTimes(first: Queue): Took[] {
  let queue = first;
  return Array.from({ length: CHANGES }, (_, change) => {
    const index = scattered(change, CASES);
    const before = queue.cases[index];
    if (!before) throw new Error('no case to change');
    const cases = [...queue.cases];
    cases[index] = { ...before, priority: before.priority === 'p0' ? 'p2' : 'p0' };
    const after = { cases, edition: board.edition, ordering: board.ordering };
    const refresh = time(() => (used.sum += refreshQueue(queue, HANDBOOK_POLICY, after, state).order.length));
    const update = time(() => (queue = updateQueue(queue, cases, { kind: 'changed', index })));
    return { update, refresh };
  });
}

function changeLine(): Line {
  const first = rankCases(rules, board.cases);
  changeTimes(first);
  const took = changeTimes(first);
  const update = median(took.map((one) => one.update));
  return {
    what: 'one case changed among 100,000: the new order',
    target: '≤ 0.1 ms',
    figure: formatTime(update),
    reference: `${formatTime(median(took.map((one) => one.refresh)))} where the change has to be found first`,
    passed: update <= 0.1,
  };
}

/** Ranking many cases, and one change among them. */
export const queueLines = (): Line[] => [rankLine(), changeLine()];
