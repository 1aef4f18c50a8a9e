import { isRecord } from '../../../core/text/is-record.ts';

/** A list of records inside a JSON document. */
interface RecordList {
  /** Its path, `''` for the document itself. */
  readonly name: string;
  readonly records: readonly unknown[];
}

const DEPTH_AT_MOST = 4;
/** A record that stands alone has one of each; lists inside it are its own. */
const ID_MARKS = ['id', 'key', 'number', 'identifier'];
const TITLE_MARKS = ['subject', 'title', 'summary', 'fields'];

const isSingle = (value: Record<string, unknown>): boolean =>
  ID_MARKS.some((mark) => mark in value) && TITLE_MARKS.some((mark) => mark in value);

const isListOfRecords = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isRecord);

function listsIn(value: unknown, path: string, depth: number): RecordList[] {
  if (isListOfRecords(value)) return [{ name: path, records: value }];
  if (!isRecord(value) || depth > DEPTH_AT_MOST) return [];
  if (isSingle(value)) return [{ name: path, records: [value] }];
  return Object.entries(value).flatMap(([key, inner]) =>
    listsIn(inner, path === '' ? key : `${path}.${key}`, depth + 1),
  );
}

/**
 * Finds the lists of records in a JSON document: the document itself, `{ tickets: […], users: […] }`,
 * `{ data: { issues: { nodes: […] } } }`, or a single record.
 */
export function findRecords(document: unknown): RecordList[] {
  return listsIn(document, '', 0);
}
