import type { ImportRemark } from '../../../core/import/import-table.ts';

/** Remarks in the order of the files and their lines, wherever they were made. */
export function inOrder(remarks: readonly ImportRemark[]): ImportRemark[] {
  const places = new Map<string, number>();
  for (const { source } of remarks) if (!places.has(source)) places.set(source, places.size);
  const placeOf = ({ source }: ImportRemark): number => places.get(source) ?? 0;
  return remarks.toSorted((a, b) => placeOf(a) - placeOf(b) || a.line - b.line);
}
