import type { EditAction } from './edit.ts';
import type { Part } from './edits/part-kinds.ts';

/**
 * Several actions as the one edit that one undo takes back: a single one as it is, more of them together; null for none
 * (sharing, "Edits, not states").
 *
 * @example oneEdit([{ kind: 'setTeam', team: 'Winter' }]) // { kind: 'setTeam', team: 'Winter' }
 */
export function oneEdit(actions: readonly Part[]): EditAction | null {
  const [first] = actions;
  if (first === undefined) return null;
  return actions.length === 1 ? first : { kind: 'together', actions: [...actions] };
}
