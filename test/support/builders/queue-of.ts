import type { Case } from '../../../src/core/board/case.ts';
import type { BoardState } from '../../../src/core/level/region-state.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Queue } from '../../../src/core/queue/queue.ts';
import { queueRules } from '../../../src/core/queue/queue-rules.ts';
import { rankCases } from '../../../src/core/queue/rank-cases.ts';

const QUIET: BoardState = { inPlay: null, regions: [], worstInForce: null, promises: [] };

/** The queue of some cases in normal times: nothing paused, no hard choices, the current edition. */
export function queueOf(cases: readonly Case[]): Queue {
  return rankCases(queueRules(HANDBOOK_POLICY, { edition: 'fy24', ordering: 'normal' }, QUIET), cases);
}
