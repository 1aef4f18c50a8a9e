import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TriedPart } from '../../core/plan/tried-part.ts';
import { perStore } from '../per-store.ts';
import type { Facts } from '../store/facts.ts';
import { putChange } from './put-change.ts';

/** A what-if that is under way, and of which board. */
interface Tried {
  readonly of: string;
  readonly parts: readonly TriedPart[];
}

interface TriedChanges {
  readonly api: StoreApi<{ readonly tried: Tried | null }>;
  readonly start: () => void;
  readonly put: (part: TriedPart) => void;
  /** Begins anew, with nothing changed. */
  readonly clear: () => void;
  readonly drop: () => void;
  /** Something was tried and neither applied nor dropped. */
  readonly isWaiting: () => boolean;
}

/** Which board is on screen: another one has other people. */
export const boardOnScreen = ({ generation, view }: Pick<Facts, 'generation' | 'view'>): string =>
  `${generation} ${view?.link ?? ''}`;

/** What is tried beside the board of a store. It never touches that board, and is gone when the page is. */
export const triedChanges = perStore((store): TriedChanges => {
  const api = createStore<{ readonly tried: Tried | null }>(() => ({ tried: null }));
  const parts = (): readonly TriedPart[] => {
    const { tried } = api.getState();
    return tried?.of === boardOnScreen(store.api.getState()) ? tried.parts : [];
  };
  const keep = (next: readonly TriedPart[]): void =>
    api.setState({ tried: { of: boardOnScreen(store.api.getState()), parts: next } });
  return {
    api,
    start: () => keep(parts()),
    put: (part) => keep(putChange(parts(), part)),
    clear: () => keep([]),
    drop: () => api.setState({ tried: null }),
    isWaiting: () => parts().length > 0,
  };
});
