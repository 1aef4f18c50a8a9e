import type { SharedPlace } from '../data/storage/board-storage.ts';
import { useFacts } from './use-facts.ts';

/** Where the own board is shared with other machines, and how that stands; null: it is of this browser alone. */
export const useSharedPlace = (): SharedPlace | null => useFacts(({ shared }) => shared);
