import type { SharedTrouble } from '../../data/storage/board-storage.ts';
import type { SharedContext } from './shared-context.ts';

/**
 * A look that came to no end at all: the app's own code for it did not come, say, or its worker broke off. Told to every tab,
 * or they would say "Saving…" until the page is loaded again. The next good look takes it back.
 */
export const noteBroken = async (
  { storage, keeper }: Pick<SharedContext, 'storage' | 'keeper'>,
  generation: string,
  { message }: Error,
): Promise<void> => {
  const trouble: SharedTrouble = {
    sync: 'offline',
    reason: `The store could not be asked: ${message}`,
    advice: 'Your changes are kept here and tried again. If it stays so, reload the page.',
  };
  await storage.noteShared(generation, (known) => known && { ...known, trouble });
  await keeper.sync();
};
