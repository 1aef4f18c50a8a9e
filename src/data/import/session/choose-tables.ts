import type { TableRole } from '../../../core/import/import-table.ts';
import { ownValue } from '../rows/own-value.ts';
import { plainWords } from '../words/plain-words.ts';
import type { RecognisedTable } from './recognised-table.ts';

interface ChosenTables {
  /** Tables of one kind, read as one; none where nothing can be. */
  readonly main: readonly RecognisedTable[];
  /** Whether the main tables were recognised or named by somebody; else they are the largest of what is there. */
  readonly sure: boolean;
  /** All tables with the role they play. */
  readonly played: readonly RecognisedTable[];
}

const kindOf = ({ format, table }: RecognisedTable): string =>
  format === 'table' ? table.headers.map(plainWords).toSorted().join('\n') : format;

const sizeOf = (tables: readonly RecognisedTable[]): number =>
  tables.reduce((sum, { table }) => sum + table.rows.length + table.short.length + table.long.length, 0);

/** Tables of the same kind together, the kind with the most rows. */
function largestKind(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const kinds = new Map<string, RecognisedTable[]>();
  for (const one of tables) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one]);
  return [...kinds.values()].toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
}

/**
 * Chooses the tables that an import reads: those of the wanted role (of several kinds the one with the most rows), else
 * the largest that nobody recognised, so that its columns can be named by hand.
 */
export function chooseTables(
  tables: readonly RecognisedTable[],
  wanted: 'cases' | 'people',
  roles: Readonly<Record<string, TableRole>>,
): ChosenTables {
  const played = tables.map((one) => ({ ...one, role: ownValue(roles, one.table.id) ?? one.role }));
  const fitting = largestKind(played.filter(({ role }) => role === wanted));
  if (fitting.length > 0) return { main: fitting, sure: true, played };
  const free = played.filter(({ role, table }) => role === 'unused' && ownValue(roles, table.id) === undefined);
  return { main: largestKind(free).slice(0, 1), sure: false, played };
}
