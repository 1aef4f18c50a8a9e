import type { Case } from '../board/case.ts';
import { PRIORITIES } from '../policy/primitives.ts';
import { foldText } from '../text/fold-text.ts';
import { caseOpenedAt } from './case-opened-at.ts';
import type { CaseFacts, SortColumn } from './queue-filter.ts';
import type { Queue } from './queue.ts';
import { segmentRank } from './segment-rank.ts';

type SortKey = string | number | null;
type KeyOf = (item: Case, facts: CaseFacts, queue: Queue) => SortKey;

const textKey = (text: string): SortKey => foldText(text) || null;

const KEYS: Readonly<Record<Exclude<SortColumn, 'rank'>, KeyOf>> = {
  class: ({ priority }) => PRIORITIES.indexOf(priority),
  case: ({ title, id }) => textKey(title) ?? textKey(id),
  segment: ({ segment }, _, { rules }) => segmentRank(rules.policy, segment),
  owner: (item, { ownerName }) => textKey(ownerName(item)),
  age: (item) => caseOpenedAt(item),
  due: (item, { dueAt }) => dueAt(item),
};

const compareKeys = (one: SortKey, other: SortKey, direction: number): number => {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return (one < other ? -1 : 1) * direction;
};

/**
 * Some ranks (0-based, ascending) in the order of a column. Equal values keep the order of their ranks, and cases without
 * a value (nobody owns it, no date, nothing due) come last whichever way it is sorted. Segments go by importance, texts
 * without regard to case and accents.
 *
 * @example sortRanks(queue, [0, 1, 2], { sort: 'age', descending: true }, facts) // [2, 0, 1]
 */
export function sortRanks(
  queue: Queue,
  ranks: readonly number[],
  { sort, descending }: { readonly sort: SortColumn; readonly descending: boolean },
  facts: CaseFacts,
): number[] {
  if (sort === 'rank') return descending ? ranks.toReversed() : [...ranks];
  const direction = descending ? -1 : 1;
  const keyed = ranks.map((rank) => {
    const item = queue.cases[queue.order[rank] ?? -1];
    return { rank, key: item === undefined ? null : KEYS[sort](item, facts, queue) };
  });
  keyed.sort((one, other) => compareKeys(one.key, other.key, direction) || one.rank - other.rank);
  return keyed.map(({ rank }) => rank);
}
