import { useUndoOffer } from '../../state/use-undo-offer.ts';
import { useToast } from '../../ui/use-toast.ts';

/** Says what was just done, with the way to take it back. */
export const useUndoToast = (id: string): ((message: string) => void) => useUndoOffer(useToast(), id);
