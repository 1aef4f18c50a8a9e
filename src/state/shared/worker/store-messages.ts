import type { StoreAccess } from '../../../data/remote/store-access.ts';
import type { CycleResult } from '../cycle.ts';
import type { LookingPage, Taken } from '../cycle-context.ts';

/** A look that the page asks the worker for. The policy comes along only where it is another than the time before. */
export interface Look {
  readonly kind: 'look';
  readonly id: number;
  readonly page: Omit<LookingPage, 'policy'>;
  readonly policy: LookingPage['policy'] | null;
  /** What this device knows for the address. */
  readonly access: StoreAccess;
  /** What the page's clock says. */
  readonly now: number;
}

export type ToWorker =
  | Look
  /** The page has taken over what it was told of last. */
  | { readonly kind: 'heard' };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'taken'; readonly taken: Taken }
  /** `noted`: how it stands with the store was written to the storage. */
  | { readonly kind: 'done'; readonly id: number; readonly result: CycleResult; readonly noted: boolean }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
