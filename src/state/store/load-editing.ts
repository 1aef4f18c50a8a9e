import { StorageFault } from '../../data/storage/storage-fault.ts';
import type { Editing } from '../replica/editing.ts';

const importEditing = async (): Promise<Editing> => (await import('../replica/editing.ts')).EDITING;

interface EditingSource {
  /** What is there by now. */
  readonly known: () => Editing | null;
  /** Fetches it where it is not there yet; rejects with a `StorageFault` where it cannot be had. */
  readonly editing: () => Promise<Editing>;
  readonly learn: (editing: Editing) => void;
}

/** Fetches what knows the kinds of edits once, unless somebody brings it along first. */
export const loadOnce = (): EditingSource => {
  let known: Editing | null = null;
  return {
    known: () => known,
    learn(editing) {
      known = editing;
    },
    async editing() {
      try {
        known ??= await importEditing();
        return known;
      } catch (error) {
        throw new StorageFault('incomplete', error);
      }
    },
  };
};
