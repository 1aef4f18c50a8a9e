import { CASE_FIELDS, type CaseField, type ColumnMap } from '../../../core/import/case-field.ts';

const NONE: ColumnMap = {
  id: null,
  scope: null,
  title: null,
  description: null,
  customer: null,
  status: null,
  priority: null,
  segment: null,
  owner: null,
  ownerFirstName: null,
  ownerEmail: null,
  region: null,
  openedAt: null,
  firstReplyAt: null,
  closedAt: null,
  updatedAt: null,
  url: null,
  openedByCE: null,
  pullRequest: null,
  deleted: null,
  count: null,
};

/** The column of every field, as a function says. */
export function columnsBy(columnOf: (field: CaseField) => number | null): ColumnMap {
  const columns: Record<CaseField, number | null> = { ...NONE };
  for (const field of CASE_FIELDS) columns[field] = columnOf(field);
  return columns;
}
