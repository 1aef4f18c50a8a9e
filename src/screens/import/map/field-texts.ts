import type { CaseField } from '../../../core/import/case-field.ts';

/** What the fields of a case are called beside the columns. */
export const FIELD_TEXTS: Readonly<Record<CaseField, string>> = {
  id: 'Number or key',
  scope: 'Repository or project',
  title: 'Title',
  description: 'Text',
  customer: 'Customer',
  status: 'Status',
  priority: 'Priority',
  segment: 'Segment',
  owner: 'Owner',
  ownerFirstName: 'Owner’s first name',
  ownerEmail: 'Owner’s e-mail',
  region: 'Region',
  openedAt: 'Opened',
  firstReplyAt: 'First reply',
  closedAt: 'Closed',
  updatedAt: 'Last change',
  url: 'Link',
  openedByCE: 'Opened by a CE',
  pullRequest: 'Pull request',
  deleted: 'Deleted',
  count: 'Number of cases',
};

const MAIN: ReadonlySet<CaseField> = new Set([
  'id',
  'title',
  'customer',
  'status',
  'priority',
  'segment',
  'owner',
  'region',
  'openedAt',
  'url',
]);
const MAIN_FOR_COUNTS: ReadonlySet<CaseField> = new Set(['id', 'status', 'owner', 'region', 'count']);

/** Whether a field is one that most people look for. */
export function isMainField(field: CaseField, target: 'cases' | 'counts'): boolean {
  return (target === 'counts' ? MAIN_FOR_COUNTS : MAIN).has(field);
}
