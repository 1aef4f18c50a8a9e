import { csvCell } from '../text/csv-cell.ts';

/** A row to export: by column, in the order of the columns. */
export type ExportRow = Readonly<Record<string, string | number | null>>;

/**
 * Rows as CSV with a head, commas and CRLF (RFC 4180); null is an empty field, and a text that a spreadsheet would take for a
 * formula begins with an apostrophe. The columns are those of the first row; no rows are an empty text.
 *
 * @example csvOf([{ level: 4, name: 'a, b' }]) // 'level,name\r\n4,"a, b"\r\n'
 */
export function csvOf(rows: readonly ExportRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return '';
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}
