import type { ImportFormat, TableRole } from '../../../core/import/import-table.ts';

const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  zendesk: 'Zendesk',
  jira: 'Jira',
  github: 'GitHub',
  linear: 'Linear',
  workday: 'Workday',
  table: '',
};
const CASE_NAMES: Readonly<Record<ImportFormat, string>> = {
  zendesk: 'Zendesk tickets',
  jira: 'Jira issues',
  github: 'GitHub issues',
  linear: 'Linear issues',
  workday: 'Workday rows',
  table: 'A table of cases',
};
const ROLE_NAMES: Readonly<Record<Exclude<TableRole, 'cases'>, string>> = {
  people: 'A list of people',
  organizations: 'A list of organizations',
  statuses: 'Names of statuses',
  priorities: 'Names of priorities',
  unused: 'Not recognised',
};

/** Says in a few words what a table was recognised as. */
export function describeTable(format: ImportFormat, role: TableRole): string {
  if (role === 'cases') return CASE_NAMES[format];
  const from = FORMAT_NAMES[format];
  return from === '' || role === 'unused' ? ROLE_NAMES[role] : `${ROLE_NAMES[role]} (${from})`;
}
