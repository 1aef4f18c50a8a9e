import type { EditAction } from '../../core/board/edit.ts';
import type { Applied, Replica } from './replica.ts';

/** An edit that can be taken back. */
export interface Undoable extends Applied {
  readonly inverse: EditAction;
}

export interface UndoStacks {
  /** The newest last. */
  readonly undo: readonly Undoable[];
  /** Edits that undid something, the newest last. */
  readonly redo: readonly Undoable[];
}

/** What can be undone and redone. It follows from the edits themselves, so it is the same after a reload and in every tab. */
export const undoStacks = (replica: Replica): UndoStacks => {
  const undo: Undoable[] = [];
  let redo: Undoable[] = [];
  for (const applied of editsOf(replica)) {
    const { undoes, redoes } = applied.edit;
    if (undoes !== undefined) {
      // Redoing brings back what was undone, so it is told in the words of that.
      const text = take(undo, undoes)?.text ?? applied.text;
      if (canTakeBack(applied)) redo.push({ ...applied, text });
      continue;
    }
    if (redoes === undefined) redo = [];
    else take(redo, redoes);
    if (canTakeBack(applied)) undo.push(applied);
  }
  return { undo, redo };
};

function editsOf({ recent, waiting }: Replica): Applied[] {
  const own = waiting.map(({ applied }) => applied).filter((applied) => applied !== null);
  return [...recent, ...own];
}

// What was told to people stays told: undo passes it by.
function canTakeBack(applied: Applied): applied is Undoable {
  return applied.inverse !== null;
}

function take(stack: Undoable[], id: string): Undoable | undefined {
  const index = stack.findLastIndex(({ edit }) => edit.id === id);
  return index === -1 ? undefined : stack.splice(index, 1)[0];
}
