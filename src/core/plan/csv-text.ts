/** What a spreadsheet would run as a formula; the apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

const fieldOf = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as CSV (RFC 4180): commas, CRLF after every row, quotes where a field needs them. A field that a spreadsheet would
 * run as a formula gets an apostrophe before it. No rows, no text.
 *
 * @example csvText([['day', 'out'], ['2026-12-24', 'Zoë, "Z"']]) // 'day,out\r\n2026-12-24,"Zoë, ""Z"""\r\n'
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
