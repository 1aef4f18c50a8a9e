import type { CaseField, ColumnMap } from '../../../core/import/case-field.ts';
import type { ImportRow, ImportTable } from '../../../core/import/import-table.ts';
import { plainWords } from '../words/plain-words.ts';
import type { Lookups } from './build-lookups.ts';
import { cleanText } from './clean-text.ts';
import { oncePerText } from '../../../core/text/once-per-text.ts';
import { ownerKey } from './owner-key.ts';
import { repositoryIn } from './repository-in.ts';

export interface RawOwner {
  readonly name: string;
  readonly email: string;
  /** What makes two owners the same. */
  readonly key: string;
}

/** One row taken apart: what stands there, before any word of it is understood. */
export interface RawCase {
  readonly source: string;
  readonly line: number;
  /** What `line` counts. */
  readonly unit: ImportTable['unit'];
  readonly id: string;
  readonly scope: string;
  readonly title: string;
  readonly description: string;
  readonly customer: string;
  readonly status: string;
  readonly priority: string;
  readonly segment: string;
  readonly region: string;
  readonly owner: RawOwner | null;
  readonly openedAt: string;
  readonly firstReplyAt: string;
  readonly closedAt: string;
  readonly updatedAt: string;
  readonly url: string;
  readonly openedByCE: boolean;
  readonly pullRequest: boolean;
  readonly deleted: boolean;
  /** How many cases the row stands for: 1 where no column says it, null where what it says is no number. */
  readonly count: number | null;
}

/** Cells are one line each, so that two of them fit into one text. */
const BETWEEN = '\n';

function ownerFrom(text: string): RawOwner {
  const [name = '', email = ''] = text.split(BETWEEN);
  return { name, email, key: ownerKey({ name, email }) };
}

type CellReader = (row: ImportRow) => RawCase;

const LINE_LIMIT = 2001;
const NO = new Set(['', 'false', 'no', 'non', 'nein', '0', 'n', 'null', 'none']);
/** What exports write where there is nothing. */
const EMPTY = new Set(['null', 'none', 'nil', 'n/a', 'nan', '-', '\\n']);
/** Columns that list several owners of a case; the first one has it. */
const SEVERAL_OWNERS = /^(assignees|owners)\b/;
const WHOLE = /^\d{1,9}(?:[.,]0+)?$/;
const GROUPED = /(\d)[\s',.](?=\d{3}\b)/g;

const isYes = (cell: string): boolean => !NO.has(cell.trim().toLowerCase());

const present = (cell: string): string => (EMPTY.has(cell.toLowerCase()) ? '' : cell);

/** Makes the function that takes rows of a table apart by its columns, ids replaced by what the lists say. */
export function createCellReader(
  { source, unit, headers }: Pick<ImportTable, 'source' | 'unit' | 'headers'>,
  columns: ColumnMap,
  lookups: Lookups,
): CellReader {
  const ownerOnce = oncePerText(ownerFrom);
  const hasSeveralOwners = SEVERAL_OWNERS.test(plainWords(headers[columns.owner ?? -1] ?? ''));
  const textOf = ({ cells }: ImportRow, field: CaseField): string => {
    const at = columns[field];
    return at === null ? '' : cleanText(cells[at] ?? '', LINE_LIMIT);
  };
  const cellOf = (row: ImportRow, field: CaseField): string => present(textOf(row, field));
  const ownerOf = (row: ImportRow): RawOwner | null => {
    const all = cellOf(row, 'owner');
    const said = hasSeveralOwners ? (all.split(/\s*[,;]\s*/)[0] ?? all) : all;
    const listed = lookups.people.get(said);
    const name = listed?.name ?? [cellOf(row, 'ownerFirstName'), said].filter((part) => part !== '').join(' ');
    const email = listed?.email ?? cellOf(row, 'ownerEmail');
    return name === '' && email === '' ? null : ownerOnce(`${name === '' ? email : name}${BETWEEN}${email}`);
  };
  const customerOf = (row: ImportRow): string => {
    const said = cellOf(row, 'customer');
    return lookups.organizations.get(said) ?? lookups.people.get(said)?.name ?? said;
  };
  const countOf = (row: ImportRow): number | null => {
    if (columns.count === null) return 1;
    const said = cellOf(row, 'count').replaceAll(GROUPED, '$1');
    return WHOLE.test(said) ? Number(said.split(/[.,]/)[0]) : null;
  };
  return (row) => {
    const scope = cellOf(row, 'scope');
    const [status, priority] = [cellOf(row, 'status'), cellOf(row, 'priority')];
    return {
      source,
      line: row.line,
      unit,
      id: cellOf(row, 'id'),
      scope: repositoryIn(scope),
      title: textOf(row, 'title'),
      description: textOf(row, 'description'),
      customer: customerOf(row),
      status: lookups.statuses.get(status) ?? status,
      priority: lookups.priorities.get(priority) ?? priority,
      segment: cellOf(row, 'segment'),
      region: cellOf(row, 'region'),
      owner: ownerOf(row),
      openedAt: cellOf(row, 'openedAt'),
      firstReplyAt: cellOf(row, 'firstReplyAt'),
      closedAt: cellOf(row, 'closedAt'),
      updatedAt: cellOf(row, 'updatedAt'),
      url: cellOf(row, 'url'),
      openedByCE: isYes(cellOf(row, 'openedByCE')),
      pullRequest: isYes(cellOf(row, 'pullRequest')),
      deleted: isYes(cellOf(row, 'deleted')),
      count: countOf(row),
    };
  };
}
