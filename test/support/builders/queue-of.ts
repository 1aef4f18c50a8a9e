import type { Case } from '../../../src/core/board/case.ts';
import { editionOf } from '../../../src/core/policy/edition-of.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Queue } from '../../../src/core/queue/queue.ts';
import { rankCases } from '../../../src/core/queue/rank-cases.ts';

/** The queue of some cases in normal times: nothing paused, no hard choices, the current edition. */
export function queueOf(cases: readonly Case[]): Queue {
  return rankCases(
    {
      policy: HANDBOOK_POLICY,
      edition: editionOf(HANDBOOK_POLICY, 'fy24'),
      hardChoices: false,
      hardChoicesBecause: 'Normal order',
      paused: new Map(),
      allPaused: false,
      key: '',
    },
    cases,
  );
}
