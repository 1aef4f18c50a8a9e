import type { ImportRemark, ImportRow, ImportTable } from '../../../core/import/import-table.ts';
import { isRecord } from '../../../core/text/is-record.ts';
import { findRecords } from './find-records.ts';
import { flattenRecord } from './flatten-record.ts';
import { COLUMNS_AT_MOST, ROWS_AT_MOST } from '../import-limits.ts';
import { ImportRefusal } from '../import-refusal.ts';

interface NumberedRecord {
  readonly line: number;
  readonly record: unknown;
}

const EXCERPT_LENGTH = 120;
const NOT_A_RECORD = 'not a record (an object with named fields)';

/** Where the parser says it stopped, as a line. */
function placeIn(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /end of|unterminated/i.test(message) ? ' It ends too early.' : '';
  return ` Line ${text.slice(0, Number(position)).split('\n').length} is where it breaks.`;
}

function readDocument(text: string): { document: unknown } | { problem: string } {
  try {
    return { document: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: placeIn(text, error instanceof Error ? error.message : '') };
  }
}

function layOut(records: readonly NumberedRecord[]): { headers: string[]; rows: ImportRow[] } {
  const columns = new Map<string, number>();
  const laid = records.map(({ line, record }) => {
    const cells: string[] = [];
    for (const [path, cell] of flattenRecord(record)) {
      const at = columns.get(path) ?? columns.size;
      if (at >= COLUMNS_AT_MOST) throw new ImportRefusal(`Its records have more than ${COLUMNS_AT_MOST} fields.`);
      columns.set(path, at);
      cells[at] = cell;
    }
    return { line, cells };
  });
  const headers = [...columns.keys()];
  return { headers, rows: laid.map(({ line, cells }) => ({ line, cells: headers.map((_, at) => cells[at] ?? '') })) };
}

function whyNoRecords(document: unknown): string {
  const values: unknown[] = isRecord(document) ? Object.values(document ?? {}) : [document];
  return values.some((value) => Array.isArray(value) && value.length === 0)
    ? 'Its list of records is empty.'
    : 'It is JSON without a list of records, such as tickets or issues.';
}

interface Part {
  readonly source: string;
  readonly part: string;
  readonly unit: 'line' | 'record';
  readonly records: readonly NumberedRecord[];
  readonly unreadable?: readonly ImportRemark[];
}

function tableOf({ source, part, unit, records, unreadable = [] }: Part): ImportTable {
  if (records.length > ROWS_AT_MOST)
    throw new ImportRefusal(`It has more than ${ROWS_AT_MOST.toLocaleString('en')} records.`);
  const odd = records
    .filter(({ record }) => !isRecord(record))
    .map(({ line, record }) => ({
      source,
      line,
      reason: NOT_A_RECORD,
      excerpt: (JSON.stringify(record) ?? '').slice(0, EXCERPT_LENGTH),
    }));
  const laid = layOut(records.filter(({ record }) => isRecord(record)));
  const id = part === '' ? source : `${source} › ${part}`;
  const name =
    part === '' ? source.replace(/\.[^.]*$/, '') : (part.split('.').findLast((step) => step !== 'nodes') ?? part);
  return {
    ...laid,
    id,
    source,
    name,
    unit,
    delimiter: null,
    head: null,
    unreadable: [...unreadable, ...odd],
    short: [],
    filled: [],
    long: [],
  };
}

/** One record a line, as logs and some exports have it; null where the text is nothing of the kind. */
function parseLines(source: string, text: string): ImportTable | null {
  const lines = text.split('\n').map((line, at) => ({ line: at + 1, text: line.trim() }));
  const full = lines.filter((line) => line.text !== '');
  const read = full.map((line) => ({ ...line, ...readDocument(line.text) }));
  const records = read.flatMap((entry) => ('document' in entry ? [{ line: entry.line, record: entry.document }] : []));
  if (full.length < 2 || !isRecord(records[0]?.record) || records.length * 2 < full.length) return null;
  const unreadable = read.flatMap((entry) =>
    'problem' in entry
      ? [{ source, line: entry.line, reason: 'not valid JSON', excerpt: entry.text.slice(0, EXCERPT_LENGTH) }]
      : [],
  );
  return tableOf({ source, part: '', unit: 'line', records, unreadable });
}

/**
 * Reads JSON text as tables: a list of records, the lists of a help desk's answer, or one record a line.
 *
 * @throws {ImportRefusal} for damaged JSON (with the line), for a document without records, and beyond the limits
 */
export function parseJson(source: string, text: string): ImportTable[] {
  if (text.trim() === '') throw new ImportRefusal('It is empty.');
  const whole = readDocument(text);
  if ('problem' in whole) {
    const lines = parseLines(source, text);
    if (lines === null) throw new ImportRefusal(`It is damaged JSON.${whole.problem}`);
    return [lines];
  }
  const lists = findRecords(whole.document);
  if (lists.length === 0) throw new ImportRefusal(whyNoRecords(whole.document));
  return lists.map(({ name, records }) =>
    tableOf({ source, part: name, unit: 'record', records: records.map((record, at) => ({ line: at + 1, record })) }),
  );
}
