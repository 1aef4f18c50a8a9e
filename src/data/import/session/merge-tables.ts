import type { ImportRow, ImportTable } from '../../../core/import/import-table.ts';

interface MergedPart {
  readonly table: ImportTable;
  /** By column of the merged table: the table's own column, null where it has none of that name. */
  readonly at: readonly (number | null)[];
}

/** Several tables of one kind as one, with the columns of all. */
export interface MergedTable {
  readonly headers: readonly string[];
  readonly parts: readonly MergedPart[];
}

/** Lays the columns of tables of one kind beside each other by name; the order of the first one leads. */
export function mergeTables(tables: readonly ImportTable[]): MergedTable {
  const headers = [...new Set(tables.flatMap((table) => table.headers))];
  const parts = tables.map((table) => {
    const own = new Map(table.headers.map((header, at) => [header, at]));
    return { table, at: headers.map((header) => own.get(header) ?? null) };
  });
  return { headers, parts };
}

/** The first rows of every part, laid out under the merged head. */
export function sampleRows({ parts }: MergedTable, atMost: number): ImportRow[] {
  return parts.flatMap(({ table, at }) =>
    table.rows
      .slice(0, atMost)
      .map(({ line, cells }) => ({ line, cells: at.map((own) => (own === null ? '' : (cells[own] ?? ''))) })),
  );
}
