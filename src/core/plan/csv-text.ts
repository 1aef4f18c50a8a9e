import { csvCell } from '../text/csv-cell.ts';

/**
 * Rows as CSV (RFC 4180): commas, CRLF after every row, quotes where a field needs them. A field that a spreadsheet would
 * run as a formula gets an apostrophe before it. No rows, no text.
 *
 * @example csvText([['day', 'out'], ['2026-12-24', 'Zoë, "Z"']]) // 'day,out\r\n2026-12-24,"Zoë, ""Z"""\r\n'
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
