import type { Applied, Replica } from './replica.ts';

export interface UndoStacks {
  /** The newest last. */
  readonly undo: readonly Applied[];
  /** Edits that undid something, the newest last. */
  readonly redo: readonly Applied[];
}

/** What can be undone and redone. It follows from the edits themselves, so it is the same after a reload and in every tab. */
export const undoStacks = (replica: Replica): UndoStacks => {
  const undo: Applied[] = [];
  let redo: Applied[] = [];
  for (const applied of editsOf(replica)) {
    const { undoes, redoes } = applied.edit;
    if (undoes !== undefined) {
      // Redoing brings back what was undone, so it is told in the words of that.
      redo.push({ ...applied, text: take(undo, undoes)?.text ?? applied.text });
      continue;
    }
    if (redoes === undefined) redo = [];
    else take(redo, redoes);
    undo.push(applied);
  }
  return { undo, redo };
};

function editsOf({ recent, waiting }: Replica): Applied[] {
  const own = waiting.map(({ applied }) => applied).filter((applied) => applied !== null);
  return [...recent, ...own];
}

function take(stack: Applied[], id: string): Applied | undefined {
  const index = stack.findLastIndex(({ edit }) => edit.id === id);
  return index === -1 ? undefined : stack.splice(index, 1)[0];
}
