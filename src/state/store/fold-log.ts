import type { StoreApi } from 'zustand/vanilla';
import type { BoardStorage } from '../../data/storage/board-storage.ts';
import type { Facts } from './facts.ts';
import type { InTurn } from './in-turn.ts';
import { snapshotOf } from './snapshot-of.ts';

/** A snapshot is written after this many edits: a log of this length replays in an instant. */
const LONG_LOG = 200;
/** When the page goes to the background there is time for it sooner. */
const WORTH_WHILE = 20;
/** Quiet time before a snapshot of a large board may take its tenth of a second. */
const QUIET_MS = 5000;

interface FoldContext {
  readonly api: StoreApi<Facts>;
  readonly storage: BoardStorage;
  readonly turn: InTurn;
}

interface LogFolding {
  /** Called after the log grew by so many entries. */
  readonly grown: (entries: number) => void;
  /** Called when the page goes to the background. */
  readonly hidden: () => void;
  readonly stop: () => void;
}

/** Rewrites the snapshot now and then, never at a keystroke, so that the log stays short. */
export const foldLog = ({ api, storage, turn }: FoldContext): LogFolding => {
  let grown = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fold = turn(async (): Promise<void> => {
    const { kept, generation, replica, source, shared, readOnlyWhy, fault } = api.getState();
    // Under the log of a shared board lies what the store has, and nothing else.
    if (kept.how !== 'stored' || shared !== null || readOnlyWhy !== null || fault !== null) return;
    grown = 0;
    try {
      await storage.fold(
        { store: kept.store, epoch: kept.epoch, generation, seq: replica.seq },
        snapshotOf(replica, source),
      );
    } catch {
      // The log holds everything; the next quiet moment tries again.
      grown = LONG_LOG;
    }
  });
  return {
    grown(entries: number): void {
      grown += entries;
      clearTimeout(timer);
      if (grown >= LONG_LOG) timer = setTimeout(() => void fold(), QUIET_MS);
    },
    hidden(): void {
      if (grown >= WORTH_WHILE) void fold();
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
};
