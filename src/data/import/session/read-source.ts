import type { SourceSummary } from '../../../core/import/import-preview.ts';
import type { SourceChoice } from '../../../core/import/import-settings.ts';
import type { ImportTable } from '../../../core/import/import-table.ts';
import { ImportRefusal } from '../import-refusal.ts';
import { decodeBytes } from '../read/decode-bytes.ts';
import { parseText } from '../read/parse-text.ts';
import { recogniseTable } from '../recognise/recognise-table.ts';
import type { RecognisedTable } from './recognised-table.ts';

/** A file's bytes, or pasted text. */
export interface SourceContent {
  readonly source: string;
  readonly content: Uint8Array | string;
  readonly choice: SourceChoice;
  /** How much of it was read, 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

export interface ReadSource {
  readonly summary: SourceSummary;
  readonly tables: readonly RecognisedTable[];
}

const reasonOf = (error: unknown): string => {
  if (error instanceof ImportRefusal) return error.message;
  // A browser that has no room for a text this long, or a nesting too deep, says so in its own words.
  return `It could not be read (${error instanceof Error ? error.message : 'unknown reason'}).`;
};

function textOf(content: Uint8Array | string, encoding: string | undefined): ReturnType<typeof decodeBytes> {
  return typeof content === 'string' ? { text: content, encoding: null } : decodeBytes(content, encoding);
}

const recognise = (table: ImportTable): RecognisedTable => ({ table, ...recogniseTable(table) });

/** Reads one source as tables; what cannot be read comes back as a reason, never as an error. */
export function readSource({ source, content, choice, onProgress }: SourceContent): ReadSource {
  let encoding: SourceSummary['encoding'] = null;
  try {
    const decoded = textOf(content, choice.encoding);
    ({ encoding } = decoded);
    const { text } = decoded;
    const report = onProgress && ((offset: number) => onProgress(offset / Math.max(1, text.length)));
    const tables = parseText({ source, text, delimiter: choice.delimiter, ...(report && { onProgress: report }) });
    return { summary: { source, encoding, refused: null }, tables: tables.map(recognise) };
  } catch (error) {
    return { summary: { source, encoding, refused: reasonOf(error) }, tables: [] };
  }
}
