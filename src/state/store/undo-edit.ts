import type { StoreApi } from 'zustand/vanilla';
import type { Replica } from '../replica/replica.ts';
import type { Undoable, UndoStacks } from '../replica/undo-stacks.ts';
import type { Editing } from '../replica/editing.ts';
import { refused, type Outcome } from '../outcome.ts';
import type { editBoard } from './edit-board.ts';
import type { Facts } from './facts.ts';

interface UndoStep {
  readonly top: Undoable | undefined;
  readonly take: () => Outcome;
}

/** Undo and redo are edits like any other: the inverse of the newest one, which says what it takes back. */
export const undoEdit = (api: StoreApi<Facts>, known: () => Editing | null, edit: ReturnType<typeof editBoard>) => {
  // What could not be taken back once, because others changed the same since, stands in nobody's way again.
  const stuck = new Set<string>();
  // Many ask after each edit, and it follows from what is held alone.
  let worked: { readonly replica: Replica; readonly stacks: UndoStacks } | null = null;
  const stacks = (): UndoStacks | undefined => {
    const { replica } = api.getState();
    const work = known()?.undoStacks;
    if (work !== undefined && worked?.replica !== replica) worked = { replica, stacks: work(replica) };
    return worked?.replica === replica ? worked.stacks : undefined;
  };
  const step = (direction: 'undo' | 'redo'): UndoStep => {
    const stack = stacks()?.[direction];
    const top = stack?.findLast((applied) => !stuck.has(applied.edit.id));
    const take = (): Outcome => {
      if (top === undefined) return refused(`Nothing to ${direction}.`);
      const { id } = top.edit;
      const outcome = edit(top.inverse, direction === 'undo' ? { undoes: id } : { redoes: id });
      if (!outcome.ok) stuck.add(id);
      return outcome;
    };
    return { top, take };
  };
  const toUndo = (): string | null => step('undo').top?.edit.id ?? null;
  const undoThis = () => {
    const told = toUndo();
    return (): Outcome => (toUndo() === told ? step('undo').take() : refused('Another edit came since.'));
  };
  return { undo: (): Outcome => step('undo').take(), redo: (): Outcome => step('redo').take(), toUndo, undoThis, step };
};
