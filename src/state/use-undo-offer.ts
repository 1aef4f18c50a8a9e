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
  const offered = useRef<string | null>(null);

  // Undone elsewhere, or followed by another edit, maybe of the same words: the offer no longer fits.
  useEffect(() => {
    const follow = (): void => {
      if (offered.current === null || (!isLocked && offered.current === toUndo())) return;
      offered.current = null;
      dismiss(id);
    };
    follow();
    return api.subscribe(follow);
  }, [api, toUndo, isLocked, dismiss, id]);

  return useCallback(
    (message) => {
      offered.current = toUndo();
      show({ id, message, action: { label: 'Undo', onAction: undoThis() } });
    },
    [toUndo, undoThis, show, id],
  );
};
