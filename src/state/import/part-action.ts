import type { EditAction } from '../../core/board/edit.ts';
import type { Part } from '../../core/board/edits/part-kinds.ts';
import { oneEdit } from '../../core/board/one-edit.ts';
import type { ImportPlan } from '../../core/import/import-preview.ts';

function partsOf({ people, add, change, counts }: ImportPlan): Part[] {
  const parts: Part[] = [];
  if (people.length > 0) parts.push({ kind: 'addPeople', people: [...people] });
  if (add.length + change.length > 0)
    parts.push({ kind: 'changeCases', add: [...add], change: [...change], remove: [] });
  if (counts.people.length + counts.regions.length > 0)
    parts.push({ kind: 'setCounts', people: [...counts.people], regions: [...counts.regions] });
  for (const { region, openCases } of counts.numbers) parts.push({ kind: 'setRegionCases', region, value: openCases });
  return parts;
}

/** The one edit that does what a plan says; null where it says nothing. */
export function partAction(plan: ImportPlan): EditAction | null {
  return oneEdit(partsOf(plan));
}
