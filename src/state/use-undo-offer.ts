import { useCallback, useEffect, useRef } from 'react';
import { useBoardStore } from './board-context.ts';
import type { Outcome } from './outcome.ts';
import { useLocked } from './use-locked.ts';

/** Where offers stand; one takes the place of another of its id. */
interface Offers {
  readonly show: (offer: {
    readonly id: string;
    readonly message: string;
    readonly action: { readonly label: string; readonly onAction: () => Outcome };
  }) => void;
  readonly dismiss: (id: string) => void;
}

/** Says what was just done, with the way to take it back: for as long as that is what undo would take back. */
export const useUndoOffer = ({ show, dismiss }: Offers, id: string): ((message: string) => void) => {
  const { api, toUndo, undoThis } = useBoardStore();
  const isLocked = useLocked() !== null;
  const endLast = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (isLocked) endLast.current?.();
  }, [isLocked]);

  return useCallback(
    (message) => {
      endLast.current?.();
      const offered = toUndo();
      // Undone elsewhere, or followed by another edit, maybe of the same words: the offer no longer fits. What made it
      // may be gone by then, as a panel is that closes with its edit.
      const unsubscribe = api.subscribe(() => {
        if (offered !== toUndo()) end();
      });
      const end = (): void => {
        endLast.current = null;
        unsubscribe();
        dismiss(id);
      };
      endLast.current = end;
      show({ id, message, action: { label: 'Undo', onAction: undoThis() } });
    },
    [api, toUndo, undoThis, show, dismiss, id],
  );
};
