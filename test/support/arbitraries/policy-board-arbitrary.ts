import type fc from 'fast-check';
import type { Board } from '../../../src/core/board/board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { boardArbitrary } from './board-arbitrary.ts';
import { policyArbitrary } from './policy-arbitrary.ts';

export interface PolicyBoard {
  readonly policy: Policy;
  readonly board: Board;
}

/** Any board of the handbook's policy or of a generated one. */
export const policyBoardArbitrary: fc.Arbitrary<PolicyBoard> = policyArbitrary.chain((policy) =>
  boardArbitrary(policy).map((board) => ({ policy, board })),
);
