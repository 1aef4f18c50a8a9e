import type { Board } from '../../core/board/board.ts';
import type { SharedPlace } from '../../data/storage/board-storage.ts';
import type { Outcome } from '../outcome.ts';
import { conduct } from './conduct.ts';
import { joinShared, leaveShared, putShared } from './share-board.ts';
import type { SharedContext } from './shared-context.ts';

/** Everything that has to do with a board that several machines share. */
export interface Sharing {
  readonly join: (address: string, mode: SharedPlace['mode']) => Promise<Outcome>;
  readonly put: (address: string, mode: 'write' | 'alone') => Promise<Outcome>;
  readonly leave: () => Promise<Outcome>;
  /** Ends the talk with the store in this tab. */
  readonly close: () => void;
}

/** Begins to keep the board in step with its store, where it has one. */
export const createSharing = (
  context: SharedContext & { readonly openBoard: (board: Board, source: 'shared') => Promise<void> },
): Sharing => ({
  join: (address, mode) => joinShared(context, address, mode),
  put: (address, mode) => putShared(context, address, mode),
  leave: () => leaveShared(context),
  close: conduct(context),
});
