import type { PolicyRegion } from '../policy/policy.ts';
import type { Board } from './board.ts';
import type { EditAction, EditKindName } from './edit.ts';
import { EDIT_KINDS } from './edits/edit-kinds.ts';

function describeKind<Name extends EditKindName>(
  name: Name,
  action: Extract<EditAction, { kind: Name }>,
  board: Board,
  nameRegion: (region: string) => string,
): string {
  return EDIT_KINDS[name].describe(action, board, nameRegion);
}

/**
 * One short sentence about what an action would do to this board, the board before it: for toasts, undo and the
 * history. Regions are called by the policy's names where `regions` is given, else by their ids.
 *
 * @example describeEdit({ kind: 'setOpenCases', person: 'amara', value: 9 }, board) // 'Amara: 8 → 9 open cases'
 */
export function describeEdit(
  action: EditAction,
  board: Board,
  regions: readonly Pick<PolicyRegion, 'id' | 'name'>[] = [],
): string {
  return describeKind(action.kind, action, board, (id) => regions.find((region) => region.id === id)?.name ?? id);
}
