import type { Case } from '../board/case.ts';
import { matchCases } from './match-cases.ts';
import type { CaseFacts, QueueFilter } from './queue-filter.ts';
import type { Queue } from './queue.ts';
import { sortRanks } from './sort-ranks.ts';

type Test = (item: Case) => boolean;

/** One test for each part of the filter that is set. */
function testsOf(filter: QueueFilter, facts: CaseFacts): Test[] {
  const { owner, noOwner, region, priority, segment, late, find } = filter;
  const tests: (Test | null)[] = [
    owner === null ? null : (item) => item.owner === owner,
    noOwner ? (item) => item.owner === null : null,
    region === null ? null : (item) => item.region === region,
    priority === null ? null : (item) => item.priority === priority,
    segment === null ? null : (item) => item.segment === segment,
    late ? facts.isLate : null,
    matchCases(find, facts.ownerName),
  ];
  return tests.filter((one) => one !== null);
}

/**
 * The ranks (0-based) that pass every part of a filter, in the order asked for. Nobody's rank changes by being filtered,
 * found or sorted: each stands for the same case as in the queue. Words are found in title, customer, id and owner
 * without regard to case and accents.
 *
 * @example selectRanks(queue, { ...EVERYTHING, region: 'emea' }, facts) // Uint32Array [0, 3, 4]
 */
export function selectRanks(queue: Queue, filter: QueueFilter, facts: CaseFacts): Uint32Array {
  const tests = testsOf(filter, facts);
  const ranks: number[] = [];
  for (let rank = 0; rank < queue.order.length; rank += 1) {
    const item = queue.cases[queue.order[rank] ?? -1];
    if (item !== undefined && tests.every((passes) => passes(item))) ranks.push(rank);
  }
  return Uint32Array.from(sortRanks(queue, ranks, filter, facts));
}
