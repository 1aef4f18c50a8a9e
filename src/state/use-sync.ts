import { syncOf, type Sync } from './store/sync-of.ts';
import { useFacts } from './use-facts.ts';

/** Whether everything entered is kept, and what to do where it is not. */
export const useSync = (): Sync => useFacts(syncOf);
