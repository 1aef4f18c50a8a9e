import type { StoreApi } from 'zustand/vanilla';
import type { Board } from '../../core/board/board.ts';
import { createBoard } from '../../core/board/create-board.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import { toStorageFault } from '../../data/storage/storage-fault.ts';
import type { Clock } from '../clock.ts';
import type { Editing } from '../replica/editing.ts';
import type { Facts } from './facts.ts';
import type { Keeper } from './keep-in-step.ts';
import type { Load } from './load-stored.ts';
import { demoMissing, notOpened, withMessage } from './messages.ts';
import { newId } from './new-id.ts';
import { takeUpJotted } from './take-up-jotted.ts';

interface OpenStoreContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly keeper: Keeper;
  readonly loadDemo: () => Promise<Board>;
  readonly editing: () => Promise<Editing>;
  readonly load: Load;
  readonly onOpened: () => void;
  /** Begins to listen to other tabs and to the page. */
  readonly watch: () => void;
}

/** The demo has one generation everywhere, so that two tabs that begin with it work on one board. */
const DEMO_GENERATION = 'demo';

/** Shows what is stored, else the demo, and takes up what a closed tab left behind. */
export const openStore = (context: OpenStoreContext) => async (): Promise<void> => {
  const { api, storage, keeper, load, onOpened, watch } = context;
  watch();
  try {
    const loaded = await load();
    if (loaded !== 'adopted') await startWithDemo(context, loaded === 'unreadable');
    api.setState({ originals: await storage.keptOriginals() });
  } catch (error) {
    keeper.fail(error);
    await startWithDemo(context, false);
    const { kind } = toStorageFault(error);
    // A browser without storage holds nothing that could be missed.
    if (kind !== 'missing' && kind !== 'refused')
      api.setState(({ messages }) => ({ messages: withMessage(messages, notOpened) }));
  }
  await takeUp(context);
  api.setState({ open: true });
  onOpened();
  // What other tabs did while this one was opening was not listened to.
  if (api.getState().fault === null) void keeper.sync();
};

async function takeUp(context: OpenStoreContext): Promise<void> {
  try {
    await takeUpJotted(context);
  } catch (error) {
    context.keeper.fail(error);
  }
}

async function startWithDemo({ api, loadDemo, policy, clock }: OpenStoreContext, isReplacing: boolean): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  const previous = { team: '', replacedAt: at };
  const kept = isReplacing
    ? ({ how: 'replace', lazily: true, previous } as const)
    : ({ how: 'create', lazily: true } as const);
  try {
    const base = await loadDemo();
    const generation = isReplacing ? newId() : DEMO_GENERATION;
    api.setState(({ replica }) => ({ replica: { ...replica, base }, generation, kept, source: 'demo' }));
  } catch (error) {
    const base = createBoard({ policy, team: '', at, by: 'triage', entry: 'roster' });
    const reason = error instanceof Error ? error.message : 'It could not be read';
    api.setState(({ replica, messages }) => ({
      replica: { ...replica, base },
      generation: newId(),
      kept,
      source: 'empty',
      messages: withMessage(messages, demoMissing(reason)),
    }));
  }
}
