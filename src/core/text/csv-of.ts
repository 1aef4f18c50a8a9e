import { csvText } from './csv-text.ts';

/** A row to export: by column, in the order of the columns. */
export type ExportRow = Readonly<Record<string, string | number | null>>;

/**
 * Rows by column as CSV with a head, see {@link csvText}. The columns are those of the first row; no rows are an empty text.
 *
 * @example csvOf([{ level: 4, name: 'a, b' }]) // 'level,name\r\n4,"a, b"\r\n'
 */
export function csvOf(rows: readonly ExportRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return '';
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}
