import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BoardStore } from '../board-store.ts';
import type { Facts } from '../store/facts.ts';

/** What is tried beside the board, and which board that is. */
interface Tried<Change> {
  readonly of: string;
  readonly changes: readonly Change[];
}

export interface TriedChanges<Change> {
  /** Null: nothing is under way. */
  readonly api: StoreApi<{ readonly tried: Tried<Change> | null }>;
  readonly start: () => void;
  /** In place of an earlier change of the same thing. */
  readonly put: (change: Change) => void;
  /** Drops the others. */
  readonly keep: (isKept: (change: Change) => boolean) => void;
  readonly drop: () => void;
  /** Something was tried and neither applied nor dropped. */
  readonly isWaiting: () => boolean;
}

/** Which board is on screen: another one has other people. */
export const boardOnScreen = ({ generation, view }: Pick<Facts, 'generation' | 'view'>): string =>
  `${generation} ${view?.link ?? ''}`;

/** Keeps what is tried beside the board of a store. It never touches that board, and is gone when the page is. */
export const createTried = <Change>(
  { api: board }: Pick<BoardStore, 'api'>,
  aboutOf: (change: Change) => string,
): TriedChanges<Change> => {
  const api = createStore<{ readonly tried: Tried<Change> | null }>(() => ({ tried: null }));
  const changes = (): readonly Change[] => {
    const { tried } = api.getState();
    return tried?.of === boardOnScreen(board.getState()) ? tried.changes : [];
  };
  const set = (next: readonly Change[]): void =>
    api.setState({ tried: { of: boardOnScreen(board.getState()), changes: next } });
  return {
    api,
    start: () => set(changes()),
    put: (change) => set([...changes().filter((other) => aboutOf(other) !== aboutOf(change)), change]),
    keep: (isKept) => set(changes().filter(isKept)),
    drop: () => api.setState({ tried: null }),
    isWaiting: () => changes().length > 0,
  };
};
