import type { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import type { LeadCalls } from '../../data/remote/lead-calls.ts';
import type { StoreAccess } from '../../data/remote/store-access.ts';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import type { Clock } from '../clock.ts';
import type { Editing } from '../replica/editing.ts';
import type { Facts } from '../store/facts.ts';
import type { Keeper } from '../store/keep-in-step.ts';
import type { CycleResult } from './cycle.ts';

/** Talks with the store at one address. */
export interface Talk {
  /** One look at the store, with everything that follows from it. */
  readonly look: () => Promise<CycleResult>;
  /** Ends it; a look that is under way comes to its end first. */
  readonly close: () => void;
}

export type OpenTalk = (context: SharedContext, address: string) => Talk;

/** What it takes to keep a browser in step with a store. */
export interface SharedContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly clock: Clock;
  readonly keeper: Keeper;
  readonly editing: () => Promise<Editing>;
  /** What this device knows for an address. */
  readonly accessTo: (address: string) => StoreAccess;
  /** Lets one tab of a browser talk to the store; see `takeLead`. */
  readonly takeLead: (lead: () => () => void) => () => void;
  /** How the other tabs ask the one that talks. */
  readonly calls: LeadCalls;
  /** Where the looks at the store happen. */
  readonly openTalk: OpenTalk;
  readonly queryClient: QueryClient;
}
