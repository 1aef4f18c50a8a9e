/** Spreadsheets take texts that begin so for formulas; some take the wide forms of these signs for the same. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One field of a CSV (RFC 4180): quoted where it has to be, empty for null. A text that a spreadsheet would take for a formula
 * begins with an apostrophe; a number stays one.
 *
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
