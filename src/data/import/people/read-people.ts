import type { PeopleColumns } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportRemark, ImportRow } from '../../../core/import/import-table.ts';
import { cleanText } from '../rows/clean-text.ts';
import { plainWords } from '../words/plain-words.ts';
import type { RecognisedTable } from '../session/recognised-table.ts';
import { rowRemarks } from '../session/row-remarks.ts';
import { tableRows } from '../session/table-rows.ts';
import { mapPeopleColumns } from './people-columns.ts';

/** One line of a list of people, before it is known who that is. */
export interface RawPerson {
  readonly source: string;
  readonly line: number;
  readonly name: string;
  /** The word that stands for the region. */
  readonly region: string;
}

export interface ReadPeople {
  readonly headers: readonly string[];
  readonly columns: PeopleColumns;
  readonly people: readonly RawPerson[];
  readonly unreadable: readonly ImportRemark[];
  readonly leftOut: readonly ImportRemark[];
  readonly rows: number;
  /** Lines without a head, as they are pasted. */
  readonly headless: boolean;
}

interface Layout {
  readonly columns: PeopleColumns;
  readonly rows: readonly ImportRow[];
  readonly unreadable: readonly ImportRemark[];
  readonly headless: boolean;
}

const NAME_LIMIT = 200;
const NO_COLUMNS: PeopleColumns = { name: null, firstName: null, region: null };
/** Help desks list their customers among the users. */
const OUTSIDERS = new Set(['end user', 'customer', 'requester']);

const COLUMNS_OF_LINES = 2;

/** Pasted lines "name, region" have no head: then the first line is a person, too. */
function isHeadless({ table, role }: RecognisedTable, columns: PeopleColumns): boolean {
  const isNarrow = table.headers.length <= COLUMNS_OF_LINES && table.head !== null;
  return isNarrow && role !== 'people' && columns.name === null && columns.region === null;
}

function layOut(one: RecognisedTable, chosen: ImportSettings['peopleColumns']): Layout {
  const { table } = one;
  const found = mapPeopleColumns(table.headers);
  const { head } = table;
  if (head !== null && isHeadless(one, found)) {
    const rows = [head, ...table.rows, ...table.short, ...table.long].toSorted((a, b) => a.line - b.line);
    const region = rows.some(({ cells }) => cells.length > 1) ? 1 : null;
    const columns = { name: 0, firstName: null, region, ...chosen };
    return { columns, rows, unreadable: table.unreadable, headless: true };
  }
  const unreadable = rowRemarks(table, { fillShortRows: true });
  return { columns: { ...found, ...chosen }, rows: tableRows(table, true), unreadable, headless: false };
}

/** Takes lists of people apart: a roster with a head, a help desk's users, or pasted lines "name, region". */
export function readPeople(
  tables: readonly RecognisedTable[],
  { peopleColumns }: Pick<ImportSettings, 'peopleColumns'>,
): ReadPeople {
  const people: RawPerson[] = [];
  const unreadable: ImportRemark[] = [];
  const leftOut: ImportRemark[] = [];
  const laid = tables.map((one) => ({ table: one.table, layout: layOut(one, peopleColumns) }));
  for (const { table, layout } of laid) {
    const { source } = table;
    const role = table.headers.map(plainWords).indexOf('role');
    unreadable.push(...layout.unreadable);
    for (const { line, cells } of layout.rows) {
      const cell = (at: number | null): string => cleanText(cells[at ?? -1] ?? '', NAME_LIMIT);
      const { name: last, firstName, region } = layout.columns;
      const name = cleanText(`${cell(firstName)} ${cell(last)}`, NAME_LIMIT);
      const remark = (reason: string): ImportRemark => ({ source, line, reason, excerpt: name || cells.join(' ') });
      if (name === '') unreadable.push(remark('no name'));
      else if (OUTSIDERS.has(plainWords(cell(role)))) leftOut.push(remark('a customer of the help desk'));
      else people.push({ source, line, name, region: cell(region) });
    }
  }
  const rows = laid.reduce((sum, { layout }) => sum + layout.rows.length, 0);
  const columns = laid[0]?.layout.columns ?? NO_COLUMNS;
  const headless = laid.length > 0 && laid.every(({ layout }) => layout.headless);
  return { headers: tables[0]?.table.headers ?? [], columns, people, unreadable, leftOut, rows, headless };
}
