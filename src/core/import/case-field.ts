/** What a column of an export can say about a case, in the order in which the columns are offered. */
export const CASE_FIELDS = [
  'id',
  'scope',
  'title',
  'description',
  'customer',
  'status',
  'priority',
  'segment',
  'owner',
  'ownerFirstName',
  'ownerEmail',
  'region',
  'openedAt',
  'firstReplyAt',
  'closedAt',
  'updatedAt',
  'url',
  'openedByCE',
  'pullRequest',
  'deleted',
  'count',
] as const;

export type CaseField = (typeof CASE_FIELDS)[number];

/** The fields whose words are mapped one by one. */
export const WORD_FIELDS = ['status', 'priority', 'segment', 'region'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** The position of the column that says it; null where none does. */
export type ColumnMap = { readonly [Field in CaseField]: number | null };
