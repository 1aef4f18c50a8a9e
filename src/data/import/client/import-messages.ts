import type { Case } from '../../../core/board/case.ts';
import type { ImportBoard, ImportContents, ImportPreview } from '../../../core/import/import-preview.ts';
import type { ImportSettings, SourceChoice } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { PlanPart } from '../session/plan-part.ts';

/** A file, or text that somebody pasted. */
export type ImportSource =
  | { readonly name: string; readonly blob: Blob }
  | { readonly name: string; readonly text: string };

/** What can be asked of an import that runs elsewhere. */
export type ImportRequest =
  | { readonly ask: 'read'; readonly source: ImportSource; readonly choice: SourceChoice }
  | { readonly ask: 'remove'; readonly source: string }
  | {
      readonly ask: 'board';
      readonly board: Omit<ImportBoard, 'cases'>;
      readonly regions: readonly PolicyRegion[];
    }
  /** More cases of the board; they come in slices. */
  | { readonly ask: 'cases'; readonly cases: readonly Case[]; readonly isFirst: boolean }
  | { readonly ask: 'preview'; readonly settings: ImportSettings }
  | { readonly ask: 'part'; readonly number: number };

export type ImportAnswer =
  | { readonly about: 'contents'; readonly contents: ImportContents }
  | { readonly about: 'board' }
  | { readonly about: 'preview'; readonly preview: ImportPreview }
  | { readonly about: 'part'; readonly part: PlanPart };

/** How much of the source at hand was read, 0 to 1. */
export type ReportProgress = (part: number) => void;

/** Answers requests one after the other. */
export type ImportHandler = (request: ImportRequest, report: ReportProgress) => Promise<ImportAnswer>;

/** What goes to the worker. */
export interface WorkerQuestion {
  readonly id: number;
  readonly request: ImportRequest;
}

/** What comes back from it. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly part: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ImportAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
