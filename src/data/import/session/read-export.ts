import type { ColumnMap } from '../../../core/import/case-field.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportFormat, ImportRemark } from '../../../core/import/import-table.ts';
import { columnsBy } from '../recognise/columns-by.ts';
import { mapColumns } from '../recognise/map-columns.ts';
import { buildLookups } from '../rows/build-lookups.ts';
import { collectFacts, type CollectedFacts } from '../rows/collect-facts.ts';
import { createCellReader, type RawCase } from '../rows/read-cells.ts';
import { mergeTables, sampleRows, type MergedTable } from './merge-tables.ts';
import type { RecognisedTable } from './recognised-table.ts';
import { filledRemarks, rowRemarks } from './row-remarks.ts';
import { tableRows } from './table-rows.ts';

/** Rows of an export taken apart, before any word of them has a meaning. */
export interface ReadExport {
  readonly format: ImportFormat;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  readonly raws: readonly RawCase[];
  readonly facts: CollectedFacts;
  /** Lines that are no row of the table. */
  readonly unreadable: readonly ImportRemark[];
  /** Rows that end early in an empty field, which are read. */
  readonly filled: readonly ImportRemark[];
  readonly shortRows: number;
  /** Rows in the sources, readable or not. */
  readonly rows: number;
}

export type ReadChoices = Pick<ImportSettings, 'columns' | 'fillShortRows'>;

const ROWS_LOOKED_AT = 500;

/** A choice of a column that this export does not have does not count. */
function chooseColumns(proposed: ColumnMap, chosen: ReadChoices['columns'], width: number): ColumnMap {
  return columnsBy((field) => {
    const at = chosen[field];
    return at === undefined || (at !== null && at >= width) ? proposed[field] : at;
  });
}

/** The same columns by their places in one of the merged tables. */
const columnsIn = (columns: ColumnMap, at: MergedTable['parts'][number]['at']): ColumnMap =>
  columnsBy((field) => at[columns[field] ?? -1] ?? null);

/** Takes the rows of an export apart by its columns, ids replaced by the words of the lists that came along. */
export function readExport(
  main: readonly RecognisedTable[],
  lists: readonly RecognisedTable[],
  { columns: chosen, fillShortRows }: ReadChoices,
): ReadExport {
  const tables = main.map(({ table }) => table);
  const merged = mergeTables(tables);
  const { headers } = merged;
  const format = main[0]?.format ?? 'table';
  const proposed = mapColumns({ headers, rows: sampleRows(merged, ROWS_LOOKED_AT) }, format);
  const columns = chooseColumns(proposed, chosen, headers.length);
  const lookups = buildLookups(lists);
  const raws = merged.parts.flatMap(({ table, at }) =>
    tableRows(table, fillShortRows).map(createCellReader(table, columnsIn(columns, at), lookups)),
  );
  return {
    format,
    headers,
    columns,
    raws,
    facts: collectFacts(raws, headers, columns),
    unreadable: tables.flatMap((table) => rowRemarks(table, { fillShortRows })),
    filled: tables.flatMap(filledRemarks),
    shortRows: tables.reduce((sum, table) => sum + table.short.length, 0),
    rows: tables.reduce((sum, { rows, short, long }) => sum + rows.length + short.length + long.length, 0),
  };
}
