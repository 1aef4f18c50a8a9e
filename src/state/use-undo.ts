import { useBoardStore } from './board-context.ts';
import type { Outcome } from './outcome.ts';
import { EDITING } from './replica/editing.ts';
import { useFacts } from './use-facts.ts';
import { useLocked } from './use-locked.ts';
import { useShallow } from './use-shallow.ts';

interface Undo {
  readonly undo: () => Outcome;
  readonly redo: () => Outcome;
  /** The edit that would be taken back, in words; null when there is none. */
  readonly undoText: string | null;
  readonly redoText: string | null;
}

/** Undo and redo of everything, also after a reload and across tabs. */
export const useUndo = (): Undo => {
  const store = useBoardStore();
  store.editWith(EDITING);
  const isLocked = useLocked() !== null;
  // The words, not what they follow from: that also changes when an edit is stored, and all who ask would be drawn again.
  const texts = useFacts(useShallow(() => store.undoTexts()));
  return {
    undo: store.undo,
    redo: store.redo,
    undoText: isLocked ? null : texts.undo,
    redoText: isLocked ? null : texts.redo,
  };
};
