import { createStore, type StoreApi } from 'zustand/vanilla';

/** What is known of a release newer than the one that runs. */
interface Release {
  /** "ready": it is here, whole, and waits. "taken": another tab took it; this one still runs the old. */
  readonly newer: 'none' | 'ready' | 'taken';
  /** Begins anew with the newer release. */
  readonly take: () => void;
}

/** One page has one release. */
export const releaseStore: StoreApi<Release> = createStore<Release>(() => ({
  newer: 'none',
  take: () => undefined,
}));
