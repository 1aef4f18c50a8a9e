import type { Stamp } from '../board.ts';

/**
 * The stamps of a person or region after one field was entered: `stamp` where an undo brings one back, none where it
 * is null, else `mark`.
 *
 * @example stampField({}, 'openCases', undefined, { at, by: 'Dana' }) // { openCases: { at, by: 'Dana' } }
 */
export function stampField(
  entered: Readonly<Record<string, Stamp>>,
  field: string,
  stamp: Stamp | null | undefined,
  mark: Stamp,
): Record<string, Stamp> {
  if (stamp !== null) return { ...entered, [field]: stamp ?? mark };
  return Object.fromEntries(Object.entries(entered).filter(([name]) => name !== field));
}
