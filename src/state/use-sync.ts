import { syncOf, type Sync } from './store/sync-of.ts';
import { useFacts } from './use-facts.ts';
import { useTick } from './use-tick.ts';

/** Whether everything entered is kept, and what to do where it is not. */
export const useSync = (): Sync => {
  const now = useTick('minute');
  return useFacts((facts) => syncOf(facts, now));
};
