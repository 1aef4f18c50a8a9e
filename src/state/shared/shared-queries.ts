import { MutationObserver, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { StoreAnswer } from '../../core/sync/store-answer.ts';
import { askStore } from '../../data/remote/ask-store.ts';
import type { StoreAccess } from '../../data/remote/store-access.ts';
import type { CycleResult } from './cycle.ts';
import type { Saving, SavingTo } from './cycle-context.ts';

/** While people look and the levels are in play; else as often as it takes to notice within a minute. */
export const OFTEN_MS = 10_000;
const SELDOM_MS = 60_000;

interface Looking {
  readonly generation: string;
  readonly address: string;
  /** One look at the store, with everything that follows from it. */
  readonly look: () => Promise<CycleResult>;
  readonly isInPlay: () => boolean;
}

/** Never taken for fresh, never kept for later: at once on focus and on coming back, and polled also in the background. */
export const WATCHED = {
  staleTime: 0,
  gcTime: 0,
  retry: false,
  networkMode: 'always',
  refetchOnWindowFocus: 'always',
  refetchOnReconnect: 'always',
  refetchIntervalInBackground: true,
  structuralSharing: false,
} as const;

/** The shared board as react-query looks after it: polled, and at once on focus and on coming back. */
export const sharedBoardQuery = ({ generation, address, look, isInPlay }: Looking) =>
  queryOptions({
    queryKey: ['shared-board', generation, address],
    queryFn: look,
    ...WATCHED,
    refetchInterval: ({ state }) => {
      const often = isInPlay() && isVisible();
      return Math.max(often ? OFTEN_MS : SELDOM_MS, state.data?.waitMs ?? 0);
    },
  });

const isVisible = (): boolean => typeof document === 'undefined' || document.visibilityState === 'visible';

/** Writing a document to an address. Whether it took hold only the next look tells. */
const saveDocument = (address: string, access: StoreAccess) =>
  mutationOptions<StoreAnswer, Error, Saving>({
    mutationKey: ['save', address],
    mutationFn: ({ body, overTag }) =>
      askStore({ address, access, method: 'PUT', body, overTag: overTag ?? undefined }),
    networkMode: 'always',
    retry: false,
    // Each holds a whole document, which nobody asks for again.
    gcTime: 0,
  });

/** Writes a document, and lets go of it: an observer that stayed would keep every document of the day. */
export const save = async (client: QueryClient, { address, access, ...saving }: SavingTo): Promise<StoreAnswer> => {
  const observer = new MutationObserver(client, saveDocument(address, access));
  try {
    return await observer.mutate(saving);
  } finally {
    observer.reset();
  }
};
