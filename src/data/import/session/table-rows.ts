import type { ImportRow, ImportTable } from '../../../core/import/import-table.ts';

/** The rows of a table in their order, those that end early among them where that is wanted. */
export function tableRows({ rows, short }: ImportTable, withShort: boolean): readonly ImportRow[] {
  if (!withShort || short.length === 0) return rows;
  return [...rows, ...short].toSorted((a, b) => a.line - b.line);
}
