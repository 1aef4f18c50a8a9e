import type { StoreApi } from 'zustand/vanilla';
import type { Board } from '../../core/board/board.ts';
import type { BoardSource } from '../../data/storage/board-storage.ts';
import type { Clock } from '../clock.ts';
import { boardOf } from '../replica/board-of.ts';
import type { Facts } from './facts.ts';
import type { Keeper } from './keep-in-step.ts';
import { onceReplaced } from './messages.ts';
import { newId } from './new-id.ts';

interface OpenContext {
  readonly api: StoreApi<Facts>;
  readonly clock: Clock;
  readonly keeper: Keeper;
  readonly onOpened: () => void;
}

interface Opening {
  readonly open: (board: Board, source: BoardSource) => Promise<void>;
  /** What this tab held before the last board was opened: the way back while nothing can be stored. */
  readonly earlier: () => Facts | null;
}

/** Opens another board in place of the one at hand, which becomes the previous one. */
export const openBoard = ({ api, clock, keeper, onOpened }: OpenContext): Opening => {
  let before: Facts | null = null;
  const open = async (board: Board, source: BoardSource): Promise<void> => {
    // What was entered on the board before belongs there, and goes there first.
    if (api.getState().fault === null) await keeper.sync();
    const facts = api.getState();
    const previous = { team: boardOf(facts.replica).team, replacedAt: new Date(clock.now()).toISOString() };
    before = facts;
    api.setState({
      replica: { ...facts.replica, base: board, seq: 0, recent: [], waiting: [] },
      generation: newId(),
      // As long as the storage still holds an older one, that stays the one to come back to.
      kept:
        facts.kept.how === 'replace' ? { ...facts.kept, lazily: false } : { how: 'replace', lazily: false, previous },
      source,
      shared: null,
      unsent: 0,
      readOnlyWhy: null,
      refusal: null,
      messages: onceReplaced(facts.messages),
      previous,
      justReplaced: true,
    });
    onOpened();
    await keeper.sync();
  };
  return { open, earlier: () => before };
};
