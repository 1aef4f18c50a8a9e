import type { Board } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import type { BoardState } from '../level/region-state.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Policy } from '../policy/policy.ts';
import type { EditionId } from '../policy/primitives.ts';
import { buildQueue } from '../queue/build-queue.ts';
import { isBestEffort } from '../queue/is-best-effort.ts';
import type { Queue } from '../queue/queue.ts';
import { replyDue } from '../queue/reply-due.ts';

type Ranked = Pick<Board, 'cases' | 'edition' | 'ordering' | 'holidays'>;

interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What following another edition would do to the queue as it is. */
export interface EditionEffect {
  readonly edition: EditionId;
  readonly numberOne: Change<Case | null>;
  /** How many cases are ranked. */
  readonly ranked: Change<number>;
  /** Ranked under both, at another rank. */
  readonly moved: number;
  /** Left with the CE. */
  readonly withCE: Change<number>;
  /** Ranked, but promised nothing. */
  readonly bestEffort: Change<number>;
  /** Cases whose first reply is due at another moment, or no longer. */
  readonly due: number;
}

const firstOf = ({ cases, order }: Queue): Case | null => cases[order[0] ?? -1] ?? null;

const bestEffortOf = ({ cases, order, rules }: Queue): number =>
  order.reduce((sum, index) => {
    const item = cases[index];
    return sum + (item !== undefined && isBestEffort(rules.edition, item) ? 1 : 0);
  }, 0);

function movedBetween(before: Queue, after: Queue): number {
  const ranks = new Map([...before.order].map((index, rank) => [index, rank]));
  return after.order.reduce((sum, index, rank) => sum + (ranks.has(index) && ranks.get(index) !== rank ? 1 : 0), 0);
}

function changedDue(policy: Policy, before: Ranked, after: Ranked, state: BoardState, now: number): number {
  const dueOf = (board: Ranked, item: Case): number | null => replyDue(policy, board, item, state.promises, now).dueAt;
  return before.cases.filter((item) => dueOf(before, item) !== dueOf(after, item)).length;
}

/**
 * What following another edition would do to a board's queue: who is number one, how many cases get another rank, stand with
 * the CE, are best effort, or are due at another moment (spec domain §5 and §6). `now` in ms since the epoch. Levels do not
 * depend on the edition.
 *
 * @example editionEffect(HANDBOOK_POLICY, board, state, '2021', now).withCE // { before: 2, after: 0 }
 */
export function editionEffect(
  policy: Policy,
  board: Ranked,
  state: BoardState,
  edition: EditionId,
  now: number,
): EditionEffect {
  const other = { ...board, edition: editionOf(policy, edition).id };
  const [before, after] = [buildQueue(policy, board, state), buildQueue(policy, other, state)];
  const change = <Value>(of: (queue: Queue) => Value): Change<Value> => ({ before: of(before), after: of(after) });
  return {
    edition: other.edition,
    numberOne: change(firstOf),
    ranked: change(({ order }) => order.length),
    moved: movedBetween(before, after),
    withCE: change((queue) => queue.withCE.length),
    bestEffort: change(bestEffortOf),
    due: changedDue(policy, board, other, state, now),
  };
}
