import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage, PreviousBoard } from '../../data/storage/board-storage.ts';
import type { Clock } from '../clock.ts';
import { DONE, refused, type Outcome } from '../outcome.ts';
import { boardOf } from '../replica/board-of.ts';
import type { Facts, Kept } from './facts.ts';
import type { Keeper } from './keep-board.ts';

interface RestoreContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly clock: Clock;
  readonly keeper: Keeper;
  readonly follow: () => Promise<void>;
  readonly earlier: () => Facts | null;
}

/** Brings back the board that was there before another one was opened; that one then is the previous one. */
export const restorePrevious =
  ({ api, storage, clock, keeper, follow, earlier }: RestoreContext) =>
  async (): Promise<Outcome> => {
    const facts = api.getState();
    const about = { team: boardOf(facts.replica).team, replacedAt: new Date(clock.now()).toISOString() };
    try {
      const back = facts.kept.how === 'stored' ? await storage.restorePrevious(about) : null;
      if (back !== null) {
        // From here on this tab means that board, so that nobody is told that another tab opened it.
        api.setState({ generation: back, replica: { ...facts.replica, seq: 0, waiting: [] }, justReplaced: false });
        await follow();
        return DONE;
      }
    } catch (error) {
      keeper.fail(error);
    }
    return restoreFromMemory(api, keeper, about, earlier());
  };

async function restoreFromMemory(
  api: StoreApi<Facts>,
  keeper: Keeper,
  about: PreviousBoard,
  before: Facts | null,
): Promise<Outcome> {
  if (before === null) return refused('There is no earlier board to go back to.');
  const { replica, generation, source, readOnlyWhy } = before;
  const isStored = api.getState().kept.how === 'stored';
  const kept: Kept = isStored ? { how: 'replace', previous: about } : before.kept;
  api.setState({ replica, generation, kept, source, readOnlyWhy, previous: about, justReplaced: false });
  try {
    if (isStored) await keeper.store();
  } catch (error) {
    keeper.fail(error);
  }
  keeper.sendAll();
  return DONE;
}
