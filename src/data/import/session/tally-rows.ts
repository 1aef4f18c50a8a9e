import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { UnderstoodRow } from '../rows/understand-row.ts';

/** What is counted over all rows of an export, whatever they are imported as. */
export interface RowTally {
  readonly activeByOwner: ReadonlyMap<string, number>;
  readonly active: number;
  /** Rows with a time that names no zone. */
  readonly zoneAssumed: number;
}

/** Counts the active cases per owner of the export, and the rows whose zone is assumed. */
export function tallyRows(rows: readonly UnderstoodRow[], { assumed }: Pick<ImportSettings, 'assumed'>): RowTally {
  const activeByOwner = new Map<string, number>();
  let [active, zoneAssumed] = [0, 0];
  for (const { said, raw, isZoneAssumed } of rows) {
    if (isZoneAssumed) zoneAssumed += 1;
    const status = said.status ?? assumed.status;
    if (status !== 'new' && status !== 'open') continue;
    active += 1;
    if (raw.owner === null) continue;
    const key = raw.owner.key;
    activeByOwner.set(key, (activeByOwner.get(key) ?? 0) + 1);
  }
  return { activeByOwner, active, zoneAssumed };
}
