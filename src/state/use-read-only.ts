import { useCallback } from 'react';
import { boardOf } from './replica/board-of.ts';
import { useBoardStore } from './board-context.ts';
import { DONE, refused, type Outcome } from './outcome.ts';
import { useFacts } from './use-facts.ts';
import { useRouteQuery } from './use-route-query.ts';
import { useWhyReadOnly } from './use-why-read-only.ts';

interface ReadOnly {
  readonly readOnly: boolean;
  /** For people; null when the board can be changed. */
  readonly why: string | null;
  /** Whether `makeItMine` would do something: a board of a link that this version can write. */
  readonly canMakeMine: boolean;
  /** Puts the board of the link in place of the own one, which can be had back. */
  readonly makeItMine: () => Promise<Outcome>;
  /** Goes back from the link to the own board. */
  readonly leave: () => void;
  /** Opens the shared board of an address in place of the own one, which can be had back. */
  readonly openShared: (address: string) => Promise<Outcome>;
  /** What the own board is called, to say what *make it mine* would put aside. */
  readonly ownTeam: string;
}

/** Whether the board on screen takes edits, why not, and the way out. */
export const useReadOnly = (): ReadOnly => {
  const store = useBoardStore();
  const query = useRouteQuery();
  const why = useWhyReadOnly();
  const view = useFacts((facts) => facts.view);
  const ownTeam = useFacts((facts) => boardOf(facts.replica).team);
  const canMakeMine = view?.state === 'board' && !view.newer;
  const leave = useCallback(() => query.set({ board: null, store: null }), [query]);
  const makeItMine = useCallback(async () => {
    const { view: shown } = store.api.getState();
    if (shown?.state !== 'board' || shown.newer) return refused('There is no board here that could be made yours.');
    await store.openBoard(shown.board, 'link');
    query.set({ board: null });
    return DONE;
  }, [store, query]);
  const openShared = useCallback(async (address: string) => (await store.sharing()).accept(address), [store]);
  return { readOnly: why !== null, why, canMakeMine, makeItMine, leave, openShared, ownTeam };
};
