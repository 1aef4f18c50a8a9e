import { csvCell } from './csv-cell.ts';

/**
 * Rows as CSV (RFC 4180): commas, CRLF after every row, quotes where a field needs them, null an empty field. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it. No rows, no text.
 *
 * @example csvText([['day', 'out'], ['2026-12-24', 'Zoë, "Z"']]) // 'day,out\r\n2026-12-24,"Zoë, ""Z"""\r\n'
 */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
