import type { Case } from '../../../core/board/case.ts';
import type { CaseLine, ChangedCase } from '../../../core/import/import-preview.ts';
import type { ImportRemark } from '../../../core/import/import-table.ts';
import { LISTED_AT_MOST } from '../import-limits.ts';
import type { CaseUpdate } from './merge-case.ts';

/** A case that changes, with the print of what the export says of it now. */
interface CaseChange {
  readonly id: string;
  readonly changes: CaseUpdate & { readonly imported?: string };
}

/** What an import makes of its cases, and the lists that show it; it grows row by row. */
export interface CaseOutcome {
  readonly add: Case[];
  readonly change: CaseChange[];
  /** The first of those, to be shown. */
  readonly added: CaseLine[];
  readonly changed: ChangedCase[];
  readonly leftOut: ImportRemark[];
  readonly remarks: ImportRemark[];
  same: number;
  /** Solved or closed cases that are new here. */
  done: number;
  /** Active cases of earlier imports of this kind that this one lacks. */
  missing: number;
  /** Cases entered by hand, or of another kind of export, that would become another case altogether. */
  suspicious: number;
}

export const startOutcome = (): CaseOutcome => ({
  add: [],
  change: [],
  added: [],
  changed: [],
  leftOut: [],
  remarks: [],
  same: 0,
  done: 0,
  missing: 0,
  suspicious: 0,
});

/** Lists something as long as there is room; what is beyond is only counted. */
export function listUpTo<Item>(list: Item[], item: () => Item, atMost = LISTED_AT_MOST): void {
  if (list.length < atMost) list.push(item());
}
