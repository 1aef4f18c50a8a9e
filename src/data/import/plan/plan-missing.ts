import type { Case } from '../../../core/board/case.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportFormat } from '../../../core/import/import-table.ts';
import { listUpTo, type CaseOutcome } from './case-outcome.ts';
import { describeChanges } from './describe-changes.ts';
import type { DescribeValue } from './describe-value.ts';
import { forgetStatus, importedFrom } from './imported-print.ts';

interface MissingInput {
  readonly cases: readonly Case[];
  /** The ids in the export. */
  readonly seen: ReadonlySet<string>;
  readonly format: ImportFormat;
  readonly settings: Pick<ImportSettings, 'missing'>;
  readonly describe: DescribeValue;
}

const SOLVED = { status: 'solved' } as const;

/**
 * Counts the active cases that came with an earlier import of this kind and are not in this one, and solves them where
 * that is wanted: many exports hold open tickets only. One that turns up again opens again.
 */
export function planMissing({ cases, seen, format, settings, describe }: MissingInput, outcome: CaseOutcome): void {
  for (const one of cases) {
    const isActive = one.status === 'new' || one.status === 'open';
    if (seen.has(one.id) || !isActive || importedFrom(one.imported ?? null) !== format) continue;
    outcome.missing += 1;
    if (settings.missing === 'leave') continue;
    outcome.change.push({ id: one.id, changes: { ...SOLVED, imported: forgetStatus(one.imported ?? '') } });
    const changes = () => describeChanges(one, SOLVED, describe);
    listUpTo(outcome.changed, () => ({ id: one.id, line: 0, source: '', title: one.title, changes: changes() }));
  }
}
