import type { ImportFormat } from '../../../core/import/import-table.ts';

interface Signature {
  readonly format: ImportFormat;
  /** Each of these lists has at least one of its columns in the table. */
  readonly marks: readonly (readonly string[])[];
}

/** What tells a known export, in plain words; the first that fits counts. */
const SIGNATURES: readonly Signature[] = [
  { format: 'jira', marks: [['issue key']] },
  { format: 'jira', marks: [['key'], ['summary', 'fields summary']] },
  {
    format: 'linear',
    marks: [
      ['title'],
      ['cycle name', 'cycle number', 'project milestone', 'initiatives', 'priority label', 'state type'],
    ],
  },
  {
    format: 'zendesk',
    marks: [
      ['subject', 'ticket subject'],
      ['requester', 'requester id', 'assignee id', 'ticket form id', 'via channel', 'satisfaction score'],
    ],
  },
  { format: 'zendesk', marks: [['ticket id'], ['ticket status', 'ticket subject']] },
  { format: 'github', marks: [['number'], ['title'], ['state', 'html url', 'repository url', 'pull request']] },
  { format: 'github', marks: [['number'], ['author', 'user login'], ['closed', 'closed at', 'state']] },
  {
    format: 'workday',
    marks: [
      ['personal info system id', 'worker id'],
      ['first name', 'last name', 'email address', 'business title'],
    ],
  },
];

/** Tells which help desk (or roster) an export comes from, by the plain names of its columns. */
export function recogniseFormat(names: ReadonlySet<string>): ImportFormat {
  const fits = ({ marks }: Signature): boolean => marks.every((any) => any.some((name) => names.has(name)));
  return SIGNATURES.find(fits)?.format ?? 'table';
}
