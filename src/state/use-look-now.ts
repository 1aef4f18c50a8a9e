import { useCallback } from 'react';
import { useBoardStore } from './board-context.ts';

/** Looks at the store, or the address, at once; what came of it shows where it always does. */
export const useLookNow = (): (() => void) => {
  const store = useBoardStore();
  return useCallback(() => {
    const look = async (): Promise<void> => (await store.sharing()).look();
    void look().catch(() => undefined);
  }, [store]);
};
