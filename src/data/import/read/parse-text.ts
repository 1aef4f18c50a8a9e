import type { ImportTable } from '../../../core/import/import-table.ts';
import { ImportRefusal } from '../import-refusal.ts';
import { normaliseText } from './normalise-text.ts';
import { parseCsv } from './parse-csv.ts';
import { parseJson } from './parse-json.ts';

interface TextSource {
  readonly source: string;
  readonly text: string;
  readonly delimiter?: string | undefined;
  readonly onProgress?: (offset: number) => void;
}

const JSON_NAME = /\.(json|jsonl|ndjson)$/i;
const CSV_NAME = /\.(csv|tsv|tab)$/i;
const JSON_START = /^\s*(\{\s*["}]|\[\s*[[{\]"\d])/;
const OWN_FORMAT = /^\s*\{[^{}[\]]{0,200}"format"\s*:\s*"evenkeel-(board|status)"/;

const isJson = (source: string, text: string): boolean =>
  JSON_NAME.test(source) || (!CSV_NAME.test(source) && JSON_START.test(text));

/**
 * Reads the text of one source as tables, JSON by its name or its first characters, anything else as CSV.
 *
 * @throws {ImportRefusal} with the reason for what cannot be read as a whole
 */
export function parseText({ source, text: raw, delimiter, onProgress }: TextSource): ImportTable[] {
  const text = normaliseText(raw);
  if (OWN_FORMAT.test(text)) throw new ImportRefusal('This is a file of this app. Open it under Settings instead.');
  if (isJson(source, text)) return parseJson(source, text);
  return [parseCsv({ source, text, delimiter, ...(onProgress && { onProgress }) })];
}
