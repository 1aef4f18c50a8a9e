import type { ImportContents, ImportPreview } from '../../core/import/import-preview.ts';
import type { ImportSettings, SourceChoice } from '../../core/import/import-settings.ts';
import { DEFAULT_IMPORT_SETTINGS } from '../../core/import/import-settings.ts';
import type { ImportSource } from '../../data/import/client/import-messages.ts';
import type { ReadProgress } from '../../data/import/client/read-sources.ts';

/** An import that was done. */
export interface ImportResult {
  /** What it did, as its last preview said. */
  readonly preview: ImportPreview;
  readonly edits: number;
  /** The board right after it: only that one can be taken back from here. */
  readonly revision: number;
  readonly takenBack: boolean;
}

/** How far something has come, of how much. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** Everything about the import at hand. */
export interface ImportFacts {
  readonly sources: readonly ImportSource[];
  readonly choices: Readonly<Record<string, SourceChoice>>;
  readonly reading: ReadProgress | null;
  readonly contents: ImportContents | null;
  readonly settings: ImportSettings;
  /** Columns whose choices of an earlier import are in use. */
  readonly remembered: boolean;
  readonly preview: ImportPreview | null;
  /** Whether the preview is behind the settings. */
  readonly previewing: boolean;
  readonly applying: ImportProgress | null;
  /** Why the last thing that was asked for did not happen. */
  readonly problem: string | null;
  readonly result: ImportResult | null;
}

export const NO_IMPORT: ImportFacts = {
  sources: [],
  choices: {},
  reading: null,
  contents: null,
  settings: DEFAULT_IMPORT_SETTINGS,
  remembered: false,
  preview: null,
  previewing: false,
  applying: null,
  problem: null,
  result: null,
};
