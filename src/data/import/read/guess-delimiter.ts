import Papa from 'papaparse';

const LOOKED_AT = 64 * 1024;
const ROWS_LOOKED_AT = 20;
const SPREADSHEET_HINT = /^sep=(.)\n/i;

/**
 * Finds the character between the fields of a CSV, and where the table begins: some spreadsheets write `sep=;` first.
 */
export function guessDelimiter(text: string): { delimiter: string; hintLines: 0 | 1 } {
  const hint = SPREADSHEET_HINT.exec(text)?.[1];
  if (hint !== undefined) return { delimiter: hint, hintLines: 1 };
  const { meta } = Papa.parse(text.slice(0, LOOKED_AT), { newline: '\n', preview: ROWS_LOOKED_AT });
  return { delimiter: meta.delimiter, hintLines: 0 };
}
