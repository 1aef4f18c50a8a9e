import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage, PreviousBoard } from '../../data/storage/board-storage.ts';
import type { Clock } from '../clock.ts';
import { DONE, refused, type Outcome } from '../outcome.ts';
import { boardOf } from '../replica/board-of.ts';
import type { Facts, Kept } from './facts.ts';
import type { InTurn } from './in-turn.ts';
import type { Keeper } from './keep-in-step.ts';
import type { Load } from './load-stored.ts';

interface RestoreContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly clock: Clock;
  readonly turn: InTurn;
  readonly keeper: Keeper;
  readonly load: Load;
  readonly earlier: () => Facts | null;
  readonly onRestored: () => void;
}

/** Brings back the board that was there before another one was opened; that one then is the previous one. */
export const restorePrevious = (context: RestoreContext): (() => Promise<Outcome>) => {
  const { api, storage, clock, turn, keeper, load } = context;
  const restoreStored = turn(async (about: PreviousBoard): Promise<boolean> => {
    const back = api.getState().kept.how === 'stored' ? await storage.restorePrevious(about) : null;
    if (back === null) return false;
    // From here on this tab means that board, so that nobody is told that another tab opened it.
    api.setState(({ replica }) => ({ generation: back, replica: { ...replica, seq: 0, waiting: [] } }));
    await load();
    api.setState({ justReplaced: false });
    return true;
  });
  return async () => {
    // A board that is still on its way into the storage has to be there before it can give way.
    await keeper.sync();
    const about = aboutNow(api, clock);
    try {
      if (await restoreStored(about)) return DONE;
    } catch (error) {
      keeper.fail(error);
    }
    return restoreFromMemory(context, about);
  };
};

function aboutNow(api: StoreApi<Facts>, clock: Clock): PreviousBoard {
  return { team: boardOf(api.getState().replica).team, replacedAt: new Date(clock.now()).toISOString() };
}

async function restoreFromMemory(
  { api, keeper, earlier, onRestored }: RestoreContext,
  about: PreviousBoard,
): Promise<Outcome> {
  const before = earlier();
  if (before === null) return refused('There is no earlier board to go back to.');
  const { replica, generation, source, readOnlyWhy } = before;
  const kept: Kept =
    api.getState().kept.how === 'stored' ? { how: 'replace', lazily: false, previous: about } : before.kept;
  api.setState({ replica, generation, kept, source, readOnlyWhy, previous: about, justReplaced: false });
  onRestored();
  await keeper.sync();
  return DONE;
}
