import type { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import type { LeadCalls } from '../../data/remote/lead-calls.ts';
import type { StoreAccess } from '../../data/remote/store-access.ts';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import type { Clock } from '../clock.ts';
import type { Editing } from '../replica/editing.ts';
import type { Facts } from '../store/facts.ts';
import type { Keeper } from '../store/keep-in-step.ts';

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
  readonly queryClient: QueryClient;
}
