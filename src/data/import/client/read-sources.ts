import type { ImportContents } from '../../../core/import/import-preview.ts';
import type { SourceChoice } from '../../../core/import/import-settings.ts';
import { BYTES_AT_MOST } from '../import-limits.ts';
import { ImportRefusal } from '../import-refusal.ts';
import { expectAnswer } from './expect-answer.ts';
import type { ImportSource } from './import-messages.ts';
import type { ImportPort } from './import-port.ts';
import { nameSources } from './name-sources.ts';

/** How far reading has come, in bytes of all sources that are read. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
  /** What is being read. */
  readonly what: string;
}

type ReadSources = (
  sources: readonly ImportSource[],
  choices: Readonly<Record<string, SourceChoice>>,
  onProgress: (progress: ReadProgress) => void,
) => Promise<ImportContents>;

const MEGABYTE = 1024 * 1024;
const NO_CHOICE: SourceChoice = {};
const NOTHING: ImportContents = { sources: [], tables: [] };

const sizeOf = (source: ImportSource): number => ('text' in source ? source.text.length : source.blob.size);
const contentOf = (source: ImportSource): Blob | string => ('text' in source ? source.text : source.blob);

function refuseTooLarge(sources: readonly ImportSource[]): void {
  const bytes = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  if (bytes <= BYTES_AT_MOST) return;
  const size = `${(bytes / MEGABYTE).toFixed(1)} MB`;
  const what = sources.length === 1 ? `This file is ${size}` : `Together these files are ${size}`;
  throw new ImportRefusal(
    `${what}; up to ${BYTES_AT_MOST / MEGABYTE} MB can be imported at once. Export fewer columns or a shorter time.`,
  );
}

interface Known {
  readonly content: Blob | string;
  readonly choice: string;
}

/** Makes the function that reads sources where the import runs, each only when it or its choice changed. */
export function createSourceReader(port: ImportPort): ReadSources {
  const known = new Map<string, Known>();
  let contents = NOTHING;

  const forget = async (kept: readonly ImportSource[]): Promise<void> => {
    const names = new Set(kept.map(({ name }) => name));
    for (const name of known.keys()) {
      if (names.has(name)) continue;
      ({ contents } = await expectAnswer(port.ask({ ask: 'remove', source: name }), 'contents'));
      known.delete(name);
    }
  };
  return async (given, choices, onProgress) => {
    refuseTooLarge(given);
    const sources = nameSources(given);
    const knownAs = (source: ImportSource): Known => ({
      content: contentOf(source),
      choice: JSON.stringify(choices[source.name] ?? NO_CHOICE),
    });
    const isKnown = (source: ImportSource): boolean => {
      const { content, choice } = knownAs(source);
      const before = known.get(source.name);
      return before?.content === content && before.choice === choice;
    };
    await forget(sources);
    const unread = sources.filter((source) => !isKnown(source));
    const total = unread.reduce((sum, source) => sum + sizeOf(source), 0);
    let done = 0;
    for (const source of unread) {
      const [size, before, what] = [sizeOf(source), done, source.name];
      onProgress({ done, total, what });
      const choice = choices[what] ?? NO_CHOICE;
      const report = (part: number): void => onProgress({ done: before + part * size, total, what });
      ({ contents } = await expectAnswer(port.ask({ ask: 'read', source, choice }, report), 'contents'));
      known.set(what, knownAs(source));
      done += size;
    }
    return contents;
  };
}
