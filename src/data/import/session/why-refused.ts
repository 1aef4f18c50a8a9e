import type { ColumnMap } from '../../../core/import/case-field.ts';
import type { ImportSettings, ImportTarget } from '../../../core/import/import-settings.ts';
import type { ImportRemark } from '../../../core/import/import-table.ts';
import type { ReadExport } from './read-export.ts';

const HEADERS_NAMED = 12;

function nameHeaders(headers: readonly string[]): string {
  const named = headers.slice(0, HEADERS_NAMED).join(', ');
  return headers.length > HEADERS_NAMED ? `${named} and ${headers.length - HEADERS_NAMED} more` : named;
}

const LOOKED_FOR: Readonly<Record<ImportTarget, string>> = {
  cases:
    'cases: looked for a title (subject, title, summary …) or a ticket number with a status, beside an owner, a priority or a date',
  counts: 'cases or counts: looked for a ticket number, a title or an owner (assignee, agent …) with a number of cases',
  people: 'people: looked for names (name, full name, or first and last name)',
};

/** Says what was looked for in a table and what was found instead. */
export function describeMissing(target: ImportTarget, headers: readonly string[]): string {
  return `This does not look like a list of ${LOOKED_FOR[target]}. Its columns are ${nameHeaders(headers)}. If it is one, say below what they hold.`;
}

/** Why a table without rows is not imported. */
export function describeEmpty(headers: readonly string[]): string {
  return `It has a head but no rows under it. Its columns are ${nameHeaders(headers)}.`;
}

/** Whether columns say which case a row is, or at least whose. */
function isEnough(target: ImportTarget, columns: Partial<ColumnMap>): boolean {
  const has = (at: number | null | undefined): boolean => at !== null && at !== undefined;
  const isCase = has(columns.id) || has(columns.title) || has(columns.description);
  return isCase || (target === 'counts' && has(columns.owner));
}

/** Whether a table can be read as cases: it was recognised as such, or somebody said which column tells them apart. */
export function isMapped(read: ReadExport, sure: boolean, { target, columns }: ImportSettings): boolean {
  return isEnough(target, read.columns) && (sure || isEnough(target, columns));
}

function describeUnreadable(rows: number, unreadable: readonly ImportRemark[]): string {
  const reasons = new Set(unreadable.map(({ reason }) => reason));
  const [only] = reasons;
  const why = reasons.size === 1 ? `: ${only}` : '; the reasons are listed';
  return `None of its ${rows.toLocaleString('en')} rows can be read${why}.`;
}

/** Why nothing of a mapped export can be imported; null where something can. */
export function whyNothing(read: ReadExport, usable: number, unreadable: readonly ImportRemark[]): string | null {
  if (read.rows === 0 && unreadable.length === 0) return describeEmpty(read.headers);
  return usable > 0 ? null : describeUnreadable(Math.max(read.rows, unreadable.length), unreadable);
}

/** Why counts per owner are not set by an export that names none. */
export function whyNobody(columns: ColumnMap, active: number, uncounted: number): string | null {
  if (columns.owner !== null || active === 0 || uncounted < active) return null;
  return 'Nothing in it says whose the cases are. Choose the column of the owner below, or the region that their number belongs to.';
}
