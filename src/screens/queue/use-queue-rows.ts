import { useDeferredValue, useMemo } from 'react';
import type { Case } from '../../core/board/case.ts';
import type { CaseFacts, QueueFilter } from '../../core/queue/queue-filter.ts';
import type { Queue, ReplyDue } from '../../core/queue/queue.ts';
import { selectRanks } from '../../core/queue/select-ranks.ts';
import { useBoard } from '../../state/use-board.ts';
import { useDueOf } from './use-due-of.ts';

/** The name of a case's owner, or empty. */
const useOwnerOf = (): ((item: Case) => string) => {
  const people = useBoard((board) => board.people);
  return useMemo(() => {
    const names = new Map(people.map((person) => [person.id, person.name]));
    return ({ owner }) => (owner === null ? '' : (names.get(owner) ?? owner));
  }, [people]);
};

export interface QueueRows {
  /** The ranks (0-based) that the list shows. Number one stands above it, and in it only where its place there says something. */
  readonly listed: Uint32Array;
  /** How many ranked cases pass the filter, number one included. */
  readonly passing: number;
  readonly numberOnePasses: boolean;
  readonly numberOneListed: boolean;
  /** How many ranked cases are late, filtered or not. */
  readonly late: number;
  readonly dueOf: (item: Case) => ReplyDue;
  readonly ownerOf: (item: Case) => string;
}

/** What the list shows for a filter. The list may lag a frame behind the typing, never the typing itself. */
export const useQueueRows = (queue: Queue, filter: QueueFilter): QueueRows => {
  const dueOf = useDueOf();
  const ownerOf = useOwnerOf();
  const settled = useDeferredValue(filter);
  const facts = useMemo(
    (): CaseFacts => ({
      ownerName: ownerOf,
      dueAt: (item) => waitingUntil(dueOf(item)),
      isLate: (item) => dueOf(item).state === 'late',
    }),
    [dueOf, ownerOf],
  );
  const ranks = useMemo(() => selectRanks(queue, settled, facts), [queue, settled, facts]);
  // A count on a chip may follow the list by a moment.
  const counted = useDeferredValue(queue);
  const late = useMemo(() => countLate(counted, facts), [counted, facts]);
  const byRank = settled.sort === 'rank' && !settled.descending;
  return useMemo(() => {
    const numberOnePasses = ranks.includes(0);
    const listed = byRank && numberOnePasses ? ranks.subarray(1) : ranks;
    const numberOneListed = numberOnePasses && !byRank;
    return { listed, passing: ranks.length, numberOnePasses, numberOneListed, late, dueOf, ownerOf };
  }, [ranks, byRank, late, dueOf, ownerOf]);
};

const waitingUntil = ({ state, dueAt }: ReplyDue): number | null =>
  state === 'due' || state === 'late' ? dueAt : null;

const countLate = (queue: Queue, { isLate }: CaseFacts): number => {
  let late = 0;
  for (const index of queue.order) {
    const item = queue.cases[index];
    if (item !== undefined && isLate(item)) late += 1;
  }
  return late;
};
