import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Board } from '../core/board/board.ts';
import type { EditAction } from '../core/board/edit.ts';
import { HANDBOOK_POLICY } from '../core/policy/handbook-policy.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { BoardSource, BoardStorage } from '../data/storage/board-storage.ts';
import { createClock, type Clock } from './clock.ts';
import type { Editing } from './replica/editing.ts';
import type { Outcome } from './outcome.ts';
import type { Sharing } from './shared/sharing.ts';
import type { Starting } from './shared/start-sharing.ts';
import { createPreferences, type PreferenceStore } from './preference-store.ts';
import { beginOnce } from './store/begin.ts';
import { editBoard } from './store/edit-board.ts';
import type { Facts } from './store/facts.ts';
import { foldLog } from './store/fold-log.ts';
import { inTurn } from './store/in-turn.ts';
import { loadOnce } from './store/load-editing.ts';
import { keepInStep } from './store/keep-in-step.ts';
import { loadSharing } from './store/load-sharing.ts';
import { loadStored } from './store/load-stored.ts';
import { openBoard } from './store/open-board.ts';
import { openStore } from './store/open-store.ts';
import { runClock } from './store/run-clock.ts';
import { signatureOf } from './store/signature-of.ts';
import { showLink } from './store/show-link.ts';
import { shownBoard } from './store/shown-board.ts';
import { startingFacts } from './store/starting-facts.ts';
import { takeUpJotted } from './store/take-up-jotted.ts';
import { undoEdit } from './store/undo-edit.ts';
import { watchPage } from './store/watch-page.ts';

export interface BoardStoreOptions {
  readonly storage: BoardStorage;
  /** Where the demo comes from; rejects with an error whose message is for people. */
  readonly loadDemo: () => Promise<Board>;
  /** The built-in policy; the handbook's unless said otherwise. */
  readonly policy?: Policy;
  /** Finds out which policy is in use; the built-in one is, unless said otherwise. Nothing is shown before it is known. */
  readonly openPolicy?: (store: BoardStore) => Promise<void>;
  readonly clock?: Clock;
  readonly preferences?: PreferenceStore;
  /** Begins to talk to stores with what is known of them; the device's own knowledge unless said otherwise. */
  readonly startSharing?: (context: Starting) => Sharing;
}

/** The board that the app is about: what is known of it, and everything that can be done with it. */
export interface BoardStore {
  readonly api: StoreApi<Facts>;
  /** The one in use; another one may be taken at any time. */
  readonly policy: Policy;
  /** The one that comes with the app. */
  readonly builtIn: Policy;
  readonly clock: Clock;
  readonly preferences: PreferenceStore;
  /** Reads what is stored, else the demo. Resolves when there is a board to show, whatever failed. */
  readonly open: () => Promise<void>;
  readonly edit: (action: EditAction) => Outcome;
  /** `edit`, for those who bring along what knows the kinds of edits. Always the same function. */
  readonly editWith: (editing: Editing) => (action: EditAction) => Outcome;
  readonly undo: () => Outcome;
  readonly redo: () => Outcome;
  /** The id of the edit that undo would take back: two may be told in the same words. */
  readonly toUndo: () => string | null;
  /** A way to take back the edit that is the newest now, which does nothing once another one is. */
  readonly undoThis: () => () => Outcome;
  /** What the next undo and redo would take back, in words. */
  readonly undoTexts: () => { readonly undo: string | null; readonly redo: string | null };
  readonly loadDemo: () => Promise<Board>;
  /** Puts another board in place of this one, which can be had back once. */
  readonly openBoard: (board: Board, source: BoardSource) => Promise<void>;
  readonly restorePrevious: () => Promise<Outcome>;
  /** Shows the document of a link beside the own board; null goes back to that. */
  readonly showLink: (link: string | null) => Promise<void>;
  /** Shows what lies at an address of a store; null: nothing more. */
  readonly showAddress: (address: string | null) => Promise<void>;
  /** What can be done about sharing this board with other machines; fetched when it is asked for. */
  readonly sharing: () => Promise<Sharing>;
  /** Tries again to keep what is waiting. */
  readonly retry: () => Promise<void>;
  readonly dismiss: (message: string) => void;
  readonly dropOriginal: (key: string) => Promise<void>;
  readonly close: () => void;
}

export const createBoardStore = (options: BoardStoreOptions): BoardStore => {
  const { storage, loadDemo, policy: builtIn = HANDBOOK_POLICY, clock = createClock() } = options;
  const { preferences = createPreferences() } = options;
  const api = createStore<Facts>(() => startingFacts(builtIn));
  const setClock = (): void => runClock(clock, shownBoard({ ...api.getState(), past: null }));

  const { known, editing, learn } = loadOnce();
  const turn = inTurn();
  const folding = foldLog({ api, storage, turn });
  const load = loadStored({ api, storage, editing, now: clock.now, onAdopted: setClock });
  const keeper = keepInStep({ api, storage, clock, editing, turn, load, onGrown: folding.grown });
  const who = (): string => signatureOf(preferences.getState());
  const edit = editBoard({ api, clock, known, who, onEdited: () => void keeper.sync() });
  const undoing = undoEdit(api, known, edit);
  const opening = openBoard({ api, clock, keeper, onOpened: setClock });
  const restoring = { api, storage, clock, turn, keeper, load, earlier: opening.earlier, onRestored: setClock };
  const takeUp = takeUpJotted({ api, storage, editing, onFault: keeper.fail });
  const { begin, needBoard } = beginOnce({ api, clock, loadDemo, takeUp });
  const page = watchPage({ storage, keeper, api, onHidden: folding.hidden });
  const { watch } = page;
  // Opening and taking back go one after the other, as the person asked for them.
  const afterAnother = inTurn();
  const openInTurn = afterAnother(opening.open);
  const shared = loadSharing(api, async () => {
    const startSharing = options.startSharing ?? (await import('./shared/start-sharing.ts')).startSharing;
    return startSharing({ api, storage, clock, keeper, editing, openBoard: openInTurn });
  });

  const opened = openStore({ api, storage, keeper, load, begin, takeUp, onOpened: setClock, watch });
  const store: BoardStore = {
    api,
    get policy() {
      return api.getState().policy;
    },
    builtIn,
    clock,
    preferences,
    open: () => opened(options.openPolicy?.(store)),
    edit,
    editWith(given) {
      learn(given);
      return edit;
    },
    undo: undoing.undo,
    redo: undoing.redo,
    toUndo: undoing.toUndo,
    undoThis: undoing.undoThis,
    undoTexts: () => ({
      undo: undoing.step('undo').top?.text ?? null,
      redo: undoing.step('redo').top?.text ?? null,
    }),
    loadDemo,
    openBoard: openInTurn,
    // Seldom asked for, so it comes when it is.
    restorePrevious: afterAnother(async () => {
      const { restorePrevious } = await import('./store/restore-previous.ts');
      return restorePrevious(restoring)();
    }),
    showLink: showLink({ api, needBoard, onShown: setClock }),
    sharing: shared.sharing,
    showAddress: shared.showAddress,
    async retry() {
      const { kept } = api.getState();
      if (kept.how !== 'stored') api.setState({ kept: { ...kept, lazily: false } });
      await keeper.sync();
    },
    dismiss: (message) => api.setState(({ messages }) => ({ messages: messages.filter(({ id }) => id !== message) })),
    async dropOriginal(key) {
      await storage.dropOriginal(key);
      api.setState(({ originals }) => ({ originals: originals.filter((original) => original.key !== key) }));
    },
    close() {
      page.stop();
      folding.stop();
      shared.close();
      storage.close();
    },
  };
  return store;
};
