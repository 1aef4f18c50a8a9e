import type { ImportRemark, ImportRow, ImportTable } from '../../../core/import/import-table.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { COLUMNS_AT_MOST, ROWS_AT_MOST } from '../import-limits.ts';
import { ImportRefusal } from '../import-refusal.ts';
import { splitCsv } from './split-csv.ts';

interface CsvSource {
  readonly source: string;
  readonly text: string;
  readonly delimiter?: string | undefined;
  readonly onProgress?: (offset: number) => void;
}

const isBlank = ({ cells }: ImportRow): boolean => cells.every((cell) => cell.trim() === '');

/** Names for the columns: empty ones by their place, repeated ones numbered. */
function nameColumns(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.replaceAll(/\s+/g, ' ').trim() || `Column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

interface SortedRows {
  readonly fitting: ImportRow[];
  readonly short: ImportRow[];
  readonly filled: ImportRow[];
  readonly long: ImportRow[];
}

const isEmpty = (cell: string): boolean => cell.trim() === '';

/** Spreadsheets drop empty fields at the end of a row, never all of them. */
const endsEmpty = (cells: readonly string[]): boolean => cells.length > 1 && isEmpty(cells.at(-1) ?? '');

function sortRows(rows: readonly ImportRow[], width: number): SortedRows {
  const sorted: SortedRows = { fitting: [], short: [], filled: [], long: [] };
  for (const row of rows) {
    const { line, cells } = row;
    if (cells.length === width) sorted.fitting.push(row);
    else if (cells.length > width)
      if (cells.slice(width).every(isEmpty)) sorted.fitting.push({ line, cells: cells.slice(0, width) });
      else sorted.long.push(row);
    else if (endsEmpty(cells)) {
      sorted.filled.push(row);
      sorted.fitting.push({ line, cells: [...cells, ...Array<string>(width - cells.length).fill('')] });
    } else sorted.short.push(row);
  }
  return sorted;
}

/**
 * Reads CSV text (line ends `\n`) as one table under its first line. Rows that do not fit the head are set apart, and so
 * are lines with a quotation mark that never closes; those that end early in an empty field are filled up.
 *
 * @throws {ImportRefusal} for text without any line, and beyond the limits
 */
export function parseCsv({ source, text, delimiter: chosen, onProgress }: CsvSource): ImportTable {
  const guess = guessDelimiter(text);
  const delimiter = chosen ?? guess.delimiter;
  const { rows, broken, gaveUpAt } = splitCsv(text, delimiter, onProgress);
  const [head, ...body] = rows.slice(guess.hintLines).filter((row) => !isBlank(row));
  if (head === undefined)
    throw new ImportRefusal(broken.length > 0 ? 'Its quotation marks do not pair up.' : 'It is empty.');
  if (head.cells.length > COLUMNS_AT_MOST) throw new ImportRefusal(`It has more than ${COLUMNS_AT_MOST} columns.`);
  if (body.length > ROWS_AT_MOST)
    throw new ImportRefusal(`It has more than ${ROWS_AT_MOST.toLocaleString('en')} rows.`);
  const headers = nameColumns(head.cells);
  const { fitting, short, filled, long } = sortRows(body, headers.length);
  const remark = (line: number, reason: string, excerpt: string): ImportRemark => ({ source, line, reason, excerpt });
  const unreadable = broken.map(({ line, excerpt }) =>
    remark(line, 'a quotation mark opens here and never closes', excerpt),
  );
  if (gaveUpAt !== null)
    unreadable.push(remark(gaveUpAt, 'from here on the quotation marks do not pair up, nothing more was read', ''));
  const name = source.replace(/\.[^.]*$/, '');
  return {
    id: source,
    source,
    name,
    headers,
    rows: fitting,
    unit: 'line',
    delimiter,
    head,
    unreadable,
    short,
    filled,
    long,
  };
}
