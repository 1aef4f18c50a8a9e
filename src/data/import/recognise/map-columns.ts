import type { ColumnMap } from '../../../core/import/case-field.ts';
import type { ImportFormat, ImportTable } from '../../../core/import/import-table.ts';
import { plainWords } from '../words/plain-words.ts';
import { columnsBy } from './columns-by.ts';
import { COLUMN_WORDS } from './column-words.ts';
import { FORMAT_COLUMNS } from './format-columns.ts';

const ROWS_LOOKED_AT = 500;
const WRAPPED = /^custom field (.+)$/;

/** Which columns hold anything, so that an empty one does not win over a filled one of nearly the same name. */
function filledColumns({ headers, rows }: Pick<ImportTable, 'headers' | 'rows'>): boolean[] {
  const head = rows.slice(0, ROWS_LOOKED_AT);
  return headers.map((_, at) => head.some(({ cells }) => (cells[at] ?? '').trim() !== ''));
}

function choose(words: readonly string[], names: readonly string[], filled: readonly boolean[]): number | null {
  const found = words.map((word) => names.indexOf(word)).filter((at) => at >= 0);
  return found.find((at) => filled[at]) ?? found[0] ?? null;
}

/**
 * Proposes which column says what, by the words of the format and then by common ones in several languages. A column
 * may serve two fields (GitHub's address names the repository, too).
 */
export function mapColumns(table: Pick<ImportTable, 'headers' | 'rows'>, format: ImportFormat): ColumnMap {
  const names = table.headers.map(plainWords).map((name) => WRAPPED.exec(name)?.[1] ?? name);
  const filled = filledColumns(table);
  const own = FORMAT_COLUMNS[format];
  return columnsBy((field) => choose(own[field] ?? COLUMN_WORDS[field], names, filled));
}
