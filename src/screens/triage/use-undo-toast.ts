import { useCallback, useEffect, useRef } from 'react';
import { useUndo } from '../../state/use-undo.ts';
import { useToast } from '../../ui/use-toast.ts';

/** Says what was just done, with the way to take it back: for as long as that is what undo would take back. */
export const useUndoToast = (id: string): ((message: string) => void) => {
  const { undoThis, undoText } = useUndo();
  const { show, dismiss } = useToast();
  const offered = useRef<{ readonly text: string | null } | 'fresh' | null>(null);

  // The edit is known under its name once it has been drawn; an undo elsewhere or another edit ends the offer.
  useEffect(() => {
    if (offered.current === 'fresh') offered.current = { text: undoText };
    if (offered.current === null || offered.current.text === undoText) return;
    offered.current = null;
    dismiss(id);
  });

  return useCallback(
    (message) => {
      offered.current = 'fresh';
      show({ id, message, action: { label: 'Undo', onAction: undoThis() } });
    },
    [id, undoThis, show],
  );
};
