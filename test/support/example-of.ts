import { decodeBoard } from '../../src/core/board/decode-board.ts';
import type { Board } from '../../src/core/board/board.ts';
import { checkPolicy } from '../../src/core/policy/check-policy.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import type { PolicyExampleId } from '../../src/data/policy/examples.ts';
import { readJson } from './read-json.ts';

interface Example {
  policy: Policy;
  board: Board;
  /** When its clock starts. */
  at: string;
}

/** A ready example as it lies beside the app. */
export function exampleOf(id: PolicyExampleId): Example {
  const checked = checkPolicy(readJson(`public/examples/${id}/policy.json`));
  if (!checked.ok) throw new Error(checked.problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  const decoded = decodeBoard(readJson(`public/examples/${id}/board.json`));
  if (!decoded.ok) throw new Error(`${decoded.problem.path}: ${decoded.problem.reason}`);
  return { policy: checked.policy, board: decoded.board, at: decoded.board.demoStartsAt ?? '' };
}
