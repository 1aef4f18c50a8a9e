import type { ImportTarget } from '../../../core/import/import-settings.ts';
import type { RecognisedTable } from './recognised-table.ts';

/** What an import looks like instead, where nothing in it fits what was asked for. */
export function suggestTarget(
  target: ImportTarget,
  sure: boolean,
  tables: readonly RecognisedTable[],
): ImportTarget | null {
  if (sure) return null;
  const has = (wanted: RecognisedTable['role']): boolean => tables.some(({ role }) => role === wanted);
  if (target === 'people') return has('cases') ? 'cases' : null;
  return has('people') ? 'people' : null;
}
