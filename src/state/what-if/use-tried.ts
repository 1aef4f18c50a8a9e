import { useStore } from 'zustand/react';
import type { TriedPart } from '../../core/plan/tried-part.ts';
import { useBoardStore } from '../board-context.ts';
import { useFacts } from '../use-facts.ts';
import { boardOnScreen, type TriedChanges } from './create-tried.ts';
import { triedChanges } from './tried-changes.ts';

/** A what-if on the board of now: what it would change, none of which stands on the board. */
export interface TriedDraft extends Pick<TriedChanges<TriedPart>, 'start' | 'put' | 'keep' | 'drop' | 'isWaiting'> {
  /** Null: none is under way. */
  readonly parts: readonly TriedPart[] | null;
}

/** The what-if that is under way on this board. It stays while other screens are looked at. */
export const useTried = (): TriedDraft => {
  const { api, ...drafting } = triedChanges(useBoardStore());
  const of = useFacts(boardOnScreen);
  const tried = useStore(api, (state) => state.tried);
  return { ...drafting, parts: tried?.of === of ? tried.changes : null };
};
