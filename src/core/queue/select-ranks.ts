import type { Case } from '../board/case.ts';
import { foldText } from '../text/fold-text.ts';
import type { CaseFacts, QueueFilter } from './queue-filter.ts';
import type { Queue } from './queue.ts';
import { sortRanks } from './sort-ranks.ts';

/** What a case is found by, folded once for each case; a changed case is a new object. */
const searchTexts = new WeakMap<Case, string>();

function searchText(item: Case): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const text = foldText(`${item.title}\n${item.customer}\n${item.id}`);
  searchTexts.set(item, text);
  return text;
}

type Test = (item: Case) => boolean;

function findsWords(find: string, { ownerName }: CaseFacts): Test | null {
  const words = foldText(find).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const owners = new Map<string, string>();
  const folded = (name: string): string => {
    const known = owners.get(name) ?? foldText(name);
    owners.set(name, known);
    return known;
  };
  return (item) => {
    const text = searchText(item);
    return words.every((word) => text.includes(word) || folded(ownerName(item)).includes(word));
  };
}

/** One test for each part of the filter that is set. */
function testsOf(filter: QueueFilter, facts: CaseFacts): Test[] {
  const { owner, noOwner, region, priority, segment, late } = filter;
  const tests: (Test | null)[] = [
    owner === null ? null : (item) => item.owner === owner,
    noOwner ? (item) => item.owner === null : null,
    region === null ? null : (item) => item.region === region,
    priority === null ? null : (item) => item.priority === priority,
    segment === null ? null : (item) => item.segment === segment,
    late ? (item) => facts.isLate(item) : null,
    findsWords(filter.find, facts),
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
