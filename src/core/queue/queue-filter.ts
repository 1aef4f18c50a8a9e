import type { Case } from '../board/case.ts';
import type { Priority, RegionId, Segment } from '../policy/primitives.ts';

export const SORT_COLUMNS = ['rank', 'class', 'case', 'segment', 'owner', 'age', 'due'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** What a person wants to see of the ranked list; null, false and empty text mean everything. */
export interface QueueFilter {
  /** Only cases of this owner. */
  readonly owner: string | null;
  /** Only cases that nobody owns. */
  readonly noOwner: boolean;
  readonly region: RegionId | null;
  readonly priority: Priority | null;
  readonly segment: Segment | null;
  /** Only cases whose first reply is late. */
  readonly late: boolean;
  /** Words that must all occur in title, customer, id or owner. */
  readonly find: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
}

/** The filter that hides nothing and keeps the order of the ranking. */
export const EVERYTHING: QueueFilter = {
  owner: null,
  noOwner: false,
  region: null,
  priority: null,
  segment: null,
  late: false,
  find: '',
  sort: 'rank',
  descending: false,
};

/** What the filter needs to know of a case beyond the case itself. */
export interface CaseFacts {
  /** The owner's name, or empty. */
  readonly ownerName: (item: Case) => string;
  /** When the first reply is due, ms since the epoch; null where nothing is promised or it was given. */
  readonly dueAt: (item: Case) => number | null;
  readonly isLate: (item: Case) => boolean;
}
