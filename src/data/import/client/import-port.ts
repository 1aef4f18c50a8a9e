import type { ImportAnswer, ImportRequest, ReportProgress } from './import-messages.ts';

/** The way to where an import runs. */
export interface ImportPort {
  readonly ask: (request: ImportRequest, report?: ReportProgress) => Promise<ImportAnswer>;
  /** Ends whatever is going on; what is still asked is rejected with {@link ImportCancelled}. */
  readonly close: () => void;
}

/** An import that was ended before it answered. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
  constructor() {
    super('The import was cancelled.');
  }
}
