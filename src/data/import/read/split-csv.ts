import Papa from 'papaparse';
import type { ImportRow } from '../../../core/import/import-table.ts';

/** A place where the quotation marks do not pair up. */
interface BrokenQuote {
  readonly line: number;
  readonly excerpt: string;
}

interface Split {
  readonly rows: ImportRow[];
  readonly broken: BrokenQuote[];
  /** The line from which on nothing was read, because quotation marks are hopeless there. */
  readonly gaveUpAt: number | null;
}

interface Place {
  readonly offset: number;
  readonly line: number;
}

interface Break extends Place {
  /** How far the parser had to read to notice. */
  readonly readTo: number;
}

const EXCERPT_LENGTH = 120;
/** A broken quote makes the parser read on to the end; so much reading again, in lengths of the text, is borne. */
const READINGS_AT_MOST = 25;
const SMALL = 1024 * 1024;
const ROWS_PER_REPORT = 2_000;

const lineBreaksIn = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

const heightOf = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 1);

const isBroken = (codes: readonly string[], height: number): boolean =>
  codes.includes('MissingQuotes') || (codes.includes('InvalidQuotes') && height > 1);

/** Reads on from `start` until the end (null) or the first row that a stray quotation mark made swallow other lines. */
function readStretch(
  text: string,
  start: Place,
  delimiter: string,
  rows: ImportRow[],
  onProgress: (offset: number) => void,
): Break | null {
  let at = start;
  let broken: Break | null = null;
  Papa.parse<string[]>(text.slice(start.offset), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const height = heightOf(data);
      const codes = errors.map(({ code }) => code);
      if (isBroken(codes, height)) {
        broken = { ...at, readTo: start.offset + meta.cursor };
        parser.abort();
        return;
      }
      rows.push({ line: at.line, cells: data });
      at = { line: at.line + height, offset: start.offset + meta.cursor };
      if (rows.length % ROWS_PER_REPORT === 0) onProgress(at.offset);
    },
  });
  return broken;
}

/**
 * Cuts CSV text (line ends `\n`) into rows with the line each begins at. Where a quotation mark opens and never closes,
 * that one line is reported and reading goes on behind it.
 */
export function splitCsv(text: string, delimiter: string, onProgress: (offset: number) => void = () => {}): Split {
  const rows: ImportRow[] = [];
  const broken: BrokenQuote[] = [];
  let start: Place = { offset: 0, line: 1 };
  let budget = text.length * READINGS_AT_MOST + SMALL;
  while (start.offset < text.length) {
    if (budget < 0) return { rows, broken, gaveUpAt: start.line };
    const place = readStretch(text, start, delimiter, rows, onProgress);
    if (place === null) break;
    budget -= place.readTo - start.offset;
    const end = text.indexOf('\n', place.offset);
    const next = end < 0 ? text.length : end + 1;
    broken.push({ line: place.line, excerpt: text.slice(place.offset, next).trimEnd().slice(0, EXCERPT_LENGTH) });
    start = { offset: next, line: place.line + 1 };
  }
  return { rows, broken, gaveUpAt: null };
}
