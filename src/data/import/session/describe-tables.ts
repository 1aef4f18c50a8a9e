import type { TableSummary } from '../../../core/import/import-preview.ts';
import { describeTable } from '../recognise/describe-table.ts';
import type { RecognisedTable } from './recognised-table.ts';

const SAMPLE_ROWS = 3;
const SAMPLE_COLUMNS = 40;
const CELL_LENGTH = 80;

const shorten = (cells: readonly string[]): string[] =>
  cells.slice(0, SAMPLE_COLUMNS).map((cell) => cell.slice(0, CELL_LENGTH));

function noteOn({ table, role }: RecognisedTable, main: ReadonlySet<string>): string | null {
  if (table.rows.length + table.short.length === 0) return 'It has a head but no rows.';
  if (main.has(table.id)) return null;
  if (role === 'cases') return 'Another kind of export; import it by itself.';
  return role === 'unused' ? 'Not needed.' : null;
}

/** Tables as the page shows them: what each was taken for, its first rows, and why it is not used. */
export function describeTables(played: readonly RecognisedTable[], main: readonly RecognisedTable[]): TableSummary[] {
  const inUse = new Set(main.map(({ table }) => table.id));
  return played.map((one) => ({
    id: one.table.id,
    source: one.table.source,
    role: one.role,
    format: one.format,
    label: describeTable(one.format, one.role),
    headers: one.table.headers,
    sample: one.table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => shorten(cells)),
    rowCount: one.table.rows.length + one.table.short.length + one.table.long.length,
    unit: one.table.unit,
    delimiter: one.table.delimiter,
    note: noteOn(one, inUse),
  }));
}
