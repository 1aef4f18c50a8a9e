import type { ImportBoard, ImportPlan } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';

export interface PreviewInput {
  readonly settings: ImportSettings;
  readonly board: ImportBoard;
  readonly regions: readonly PolicyRegion[];
}

/** What an import would do, to be shown and to be done. */
export interface Previewed<Preview> {
  readonly preview: Preview;
  readonly plan: ImportPlan;
}

export const NO_COUNTS: ImportPlan['counts'] = { people: [], regions: [], numbers: [] };
export const NOTHING: ImportPlan = { people: [], add: [], change: [], counts: NO_COUNTS };
