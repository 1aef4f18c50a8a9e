import { useCallback } from 'react';
import { useLocked } from '../state/use-locked.ts';
import { useRefusal } from '../state/use-refusal.ts';
import { useUndo } from '../state/use-undo.ts';
import { useToast } from '../ui/use-toast.ts';

const TOAST = 'undo';
const DONE = { undo: 'Undone', redo: 'Done again' } as const;
const NOT_DONE = { undo: 'Not undone', redo: 'Not done again' } as const;

interface ToldUndo {
  /** What would be taken back, and what would be done again; null where there is nothing. */
  readonly texts: Readonly<Record<'undo' | 'redo', string | null>>;
  readonly take: (step: 'undo' | 'redo') => void;
}

/** Undo and redo that say what they did, which may stand on another screen, or why they did nothing. */
export const useToldUndo = (): ToldUndo => {
  const { undo, redo, undoText, redoText } = useUndo();
  const locked = useLocked();
  const { show } = useToast();
  const { dismiss } = useRefusal();
  const take = useCallback(
    (step: 'undo' | 'redo'): void => {
      const text = step === 'undo' ? undoText : redoText;
      if (text === null) {
        show({ id: TOAST, message: locked ?? `There is nothing to ${step}.` });
        return;
      }
      const outcome = step === 'undo' ? undo() : redo();
      if (outcome.ok) {
        show({ id: TOAST, message: `${DONE[step]}: ${text}`, durationMs: 4000 });
        return;
      }
      // Said here with what it was about; a screen that says refusals has nothing to add.
      dismiss();
      show({ id: TOAST, message: `${NOT_DONE[step]}: ${text}. ${outcome.reason}`, tone: 'danger' });
    },
    [undo, redo, undoText, redoText, locked, show, dismiss],
  );
  return { texts: { undo: undoText, redo: redoText }, take };
};
