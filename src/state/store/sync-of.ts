import { remember } from '../remember.ts';
import type { Facts } from './facts.ts';
import { syncOfShared } from './sync-of-shared.ts';

export interface Sync {
  readonly state: 'saved' | 'saving' | 'offline' | 'stale' | 'refused';
  /** A few words. */
  readonly text: string;
  /** One word, where there is no room for more. */
  readonly short: string;
  /** What happened and what to do, where there is more to say; of a storage that failed `useSyncDetail` says it. */
  readonly detail: string | null;
  /** What is on screen may be minutes behind what others see. */
  readonly old?: boolean;
}

const SAVED: Sync = { state: 'saved', text: 'Saved in this browser', short: 'Saved', detail: null };
const SAVING: Sync = { state: 'saving', text: 'Saving…', short: 'Saving…', detail: null };
const UNTOUCHED: Sync = {
  state: 'saved',
  text: 'Nothing to save yet',
  short: 'Unchanged',
  detail: 'The first change you make is stored in this browser.',
};

const refusedSync = remember<Sync>();
const sharedSync = remember<Sync>();

const MINUTE = 60_000;

type SyncFacts = Pick<Facts, 'fault' | 'replica' | 'kept' | 'shared' | 'unsent'>;

/** Whether everything entered is kept; the same value as long as the answer is the same, and the minute. */
export const syncOf = ({ fault, replica, kept, shared, unsent }: SyncFacts, now: number): Sync => {
  if (fault !== null)
    return refusedSync([fault], () => ({ state: 'refused', text: fault.text, short: 'Not saved', detail: null }));
  if (replica.waiting.length > 0 || kept.how === 'replace') return SAVING;
  if (shared !== null)
    return sharedSync([shared, unsent, Math.floor(now / MINUTE)], () => syncOfShared(shared, unsent, now));
  return kept.how === 'create' ? UNTOUCHED : SAVED;
};
