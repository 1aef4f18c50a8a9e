import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { buildQueue } from '../../../src/core/queue/build-queue.ts';
import { splitTime } from '../../../src/core/split/split-time.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { formatTime, type Line } from '../line.mjs';
import { median, time } from '../statistics.mjs';
import { NOW, sampleBoard } from './sample-board.ts';

const ROUNDS = 41;
const board = sampleBoard(200, 10_000);

/** Everything that follows from a board: levels, the order of the work, the time split, what outsiders may know. */
function assessWhole(): number {
  const state = assessBoard(HANDBOOK_POLICY, board, NOW);
  const queue = buildQueue(HANDBOOK_POLICY, board, state);
  const split = splitTime(HANDBOOK_POLICY, board, state, NOW);
  const status = statusOf(HANDBOOK_POLICY, board, state, NOW);
  return queue.order.length + Object.keys(split).length + status.regions.length;
}

/** The whole assessment of a large board. */
export function assessmentLine(): Line {
  let used = 0;
  for (let warm = 0; warm < 10; warm += 1) used += assessWhole();
  const took = median(Array.from({ length: ROUNDS }, () => time(() => (used += assessWhole()))));
  return {
    what: 'whole assessment of 200 people and 10,000 cases',
    target: '≤ 10 ms',
    figure: formatTime(took),
    reference: '',
    passed: used > 0 && took <= 10,
  };
}
