import type { ColumnMap } from '../../../core/import/case-field.ts';
import type { ImportFormat, ImportTable, TableRole } from '../../../core/import/import-table.ts';
import { plainWords } from '../words/plain-words.ts';
import { understandPriority } from '../words/understand-priority.ts';
import { mapColumns } from './map-columns.ts';
import { recogniseFormat } from './recognise-format.ts';
import { wordList } from '../words/word-list.ts';

interface Recognised {
  readonly role: TableRole;
  readonly format: ImportFormat;
  readonly columns: ColumnMap;
}

const PEOPLE_MARKS = ['email', 'email address', 'mail', 'login', 'role', 'username', 'business title'];
const PEOPLE_NAMES = ['name', 'full name', 'display name', 'login', 'real name', 'first name', 'prenom', 'vorname'];
const ORGANIZATION_MARKS = wordList(
  'shared tickets, domain names, organization fields, founding date, jurisdiction code, industry',
);
const TICKET_FORMATS: ReadonlySet<ImportFormat> = new Set(['zendesk', 'jira', 'github', 'linear']);

const hasAny = (names: ReadonlySet<string>, any: readonly string[]): boolean => any.some((name) => names.has(name));

/** Rows are tickets where a title or a status stands beside something else that tickets have. */
function looksLikeCases(columns: ColumnMap): boolean {
  const has = (field: keyof ColumnMap): boolean => columns[field] !== null;
  const beside = [has('id'), has('description'), has('owner'), has('openedAt'), has('priority'), has('customer')];
  if (has('title')) return has('status') || beside.some(Boolean);
  if (has('count')) return has('owner');
  return has('status') && has('id');
}

function listOfNames(table: ImportTable, names: ReadonlySet<string>): TableRole {
  const called = plainWords(table.name);
  const at = [...names].indexOf('name');
  const words = table.rows.slice(0, 20).map(({ cells }) => plainWords(cells[at] ?? ''));
  const allPriorities = words.length > 0 && words.every((word) => understandPriority(word) !== null);
  if (/\bpriorit/.test(called) || (allPriorities && names.has('id'))) return 'priorities';
  if (/\b(status|statuses|state|states)\b/.test(called) || names.has('status category id')) return 'statuses';
  if (/\b(organi[sz]ations?|compan(y|ies)|accounts?|customers?)\b/.test(called)) return 'organizations';
  if (hasAny(names, ORGANIZATION_MARKS)) return 'organizations';
  return /\b(users?|people|agents?|persons?|team|staff|roster|assignees?)\b/.test(called) ? 'people' : 'unused';
}

/** Tells what a table is for: tickets, a list that turns their ids into words, people, or nothing of use. */
export function recogniseTable(table: ImportTable): Recognised {
  const names = new Set(table.headers.map(plainWords));
  const format = recogniseFormat(names);
  const columns = mapColumns(table, format);
  if (TICKET_FORMATS.has(format)) return { role: 'cases', format, columns };
  if (format === 'workday') return { role: names.has('first name') ? 'people' : 'unused', format, columns };
  if (looksLikeCases(columns)) return { role: 'cases', format, columns };
  const named = hasAny(names, PEOPLE_NAMES);
  const role =
    named && !hasAny(names, ORGANIZATION_MARKS) && hasAny(names, PEOPLE_MARKS) ? 'people' : listOfNames(table, names);
  return { role: named ? role : 'unused', format, columns };
}
