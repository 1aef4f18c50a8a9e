import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Board } from '../../src/core/board/board.ts';
import type { CasePreview, ImportPreview, PeoplePreview } from '../../src/core/import/import-preview.ts';
import { DEFAULT_IMPORT_SETTINGS, type ImportSettings } from '../../src/core/import/import-settings.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { createSession } from '../../src/data/import/session/create-session.ts';
import { partAction } from '../../src/state/import/part-action.ts';
import { applied } from './builders/edit-of.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/imports');

export type Sources = Readonly<Record<string, Uint8Array | string>>;

interface ImportOptions {
  readonly board: Board;
  readonly settings?: Partial<ImportSettings>;
  readonly policy?: Policy;
}

/** An import as it was previewed, and the board after it. */
export interface Imported {
  readonly preview: ImportPreview;
  readonly after: Board;
}

/** A sample export by its path below the fixtures; a folder is all of its files. */
export function sampleExport(path: string): Sources {
  if (/\.\w+$/.test(path)) return { [path.split('/').at(-1) ?? path]: readFileSync(join(FIXTURES, path)) };
  return Object.fromEntries(
    readdirSync(join(FIXTURES, path)).map((name) => [name, readFileSync(join(FIXTURES, path, name))]),
  );
}

/** Reads sources, previews them against a board and does what the preview shows. */
export function importInto(
  sources: Sources,
  { board, settings = {}, policy = HANDBOOK_POLICY }: ImportOptions,
): Imported {
  const session = createSession();
  session.setBoard(board, policy.regions);
  for (const [source, content] of Object.entries(sources)) session.read({ source, content, choice: {} });
  const preview = session.preview({ ...DEFAULT_IMPORT_SETTINGS, ...settings });
  let after = board;
  for (let number = 0, parts = 1; number < parts; number += 1) {
    const part = session.part(number);
    ({ parts } = part);
    const action = partAction(part);
    if (action !== null) after = applied(after, action, { id: `import-${board.revision}-${number}` });
  }
  return { preview, after };
}

/** The preview of cases or counts. */
export function casePreview({ preview }: Pick<Imported, 'preview'>): CasePreview {
  if (preview.target === 'people') throw new Error('This previews people');
  return preview;
}

/** The preview of people. */
export function peoplePreview({ preview }: Pick<Imported, 'preview'>): PeoplePreview {
  if (preview.target !== 'people') throw new Error(`This previews ${preview.target}`);
  return preview;
}
