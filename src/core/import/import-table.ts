/**
 * What a table of an import is for. "cases": rows are tickets. The lists turn ids of the tickets into words. "people":
 * a list of users, or the team's own roster. "unused": not needed, or not understood.
 */
export const TABLE_ROLES = ['cases', 'people', 'organizations', 'statuses', 'priorities', 'unused'] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** Help desks whose exports are known by their columns; "table" is any other. */
export const IMPORT_FORMATS = ['zendesk', 'jira', 'github', 'linear', 'workday', 'table'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** One row as text, with the line (or, in a JSON list, the record) it begins at; both count from 1. */
export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something about one place of a source, to be shown: why a row is not read, or what was noticed in it. */
export interface ImportRemark {
  readonly source: string;
  readonly line: number;
  readonly reason: string;
  /** The beginning of what stands there. */
  readonly excerpt: string;
}

/** Rows under one head, as they stand in a source; nothing is interpreted yet. */
export interface ImportTable {
  /** Unique within an import, for example "export.json › users". */
  readonly id: string;
  readonly source: string;
  /** The list's own name inside a JSON document, else the file's name without its ending. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly ImportRow[];
  /** What `line` counts. */
  readonly unit: 'line' | 'record';
  /** Of a CSV, the character between fields. */
  readonly delimiter: string | null;
  /** The head as it stands there; null for a list of records. A list without a head has its first row here. */
  readonly head: ImportRow | null;
  /** Places that are no row at all. */
  readonly unreadable: readonly ImportRemark[];
  /** Other rows with fewer fields than the head: unreadable, unless told that the missing ones are empty. */
  readonly short: readonly ImportRow[];
  /** Rows that end early, in an empty field, as they stand there; read as if the missing ones were empty, too. */
  readonly filled: readonly ImportRow[];
  /** Rows with more fields than the head. */
  readonly long: readonly ImportRow[];
}
