import type { Board } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import type { BoardState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { queueRules } from './queue-rules.ts';
import type { CaseChange, Queue, QueueRules } from './queue.ts';
import { rankCases } from './rank-cases.ts';
import { updateQueue } from './update-queue.ts';

const sameRules = (one: QueueRules, other: QueueRules): boolean =>
  one.policy === other.policy && one.edition === other.edition && one.key === other.key;

/** The one case in which two lists differ; null where they are equal or differ in more. */
function oneChange(before: readonly Case[], after: readonly Case[]): CaseChange | null {
  const grown = after.length - before.length;
  if (Math.abs(grown) > 1) return null;
  let index = 0;
  while (index < after.length && before[index] === after[index]) index += 1;
  const [restBefore, restAfter] = [index + (grown > 0 ? 0 : 1), index + (grown < 0 ? 0 : 1)];
  for (let at = restAfter; at < after.length; at += 1)
    if (after[at] !== before[at - restAfter + restBefore]) return null;
  return { kind: grown === 0 ? 'changed' : grown > 0 ? 'added' : 'removed', index };
}

/**
 * The queue of a board, made from the one before where that is quicker: the same queue when neither cases nor rules
 * changed, moved in place when one case did, else built anew. Compares cases by identity, so an edit has to leave the
 * others as they are.
 *
 * @example refreshQueue(queue, HANDBOOK_POLICY, boardAfterOneEdit, state)
 */
export function refreshQueue(
  previous: Queue | null,
  policy: Policy,
  board: Pick<Board, 'cases' | 'edition' | 'ordering'>,
  state: BoardState,
): Queue {
  const rules = queueRules(policy, board, state);
  if (previous === null || !sameRules(previous.rules, rules)) return rankCases(rules, board.cases);
  if (previous.cases === board.cases) return previous;
  const change = oneChange(previous.cases, board.cases);
  return change === null ? rankCases(rules, board.cases) : updateQueue(previous, board.cases, change);
}
