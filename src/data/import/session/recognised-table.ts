import type { ColumnMap } from '../../../core/import/case-field.ts';
import type { ImportFormat, ImportTable, TableRole } from '../../../core/import/import-table.ts';

/** A table and what it was taken for. */
export interface RecognisedTable {
  readonly table: ImportTable;
  readonly role: TableRole;
  readonly format: ImportFormat;
  readonly columns: ColumnMap;
}
