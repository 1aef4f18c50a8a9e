import { QueryClient } from '@tanstack/react-query';
import type { Board } from '../../core/board/board.ts';
import type { SharedPlace } from '../../data/storage/board-storage.ts';
import type { Outcome } from '../outcome.ts';
import { conduct } from './conduct.ts';
import { joinShared, leaveShared, putShared } from './share-board.ts';
import type { SharedContext } from './shared-context.ts';

/** Everything that has to do with a board that several machines share. */
export interface Sharing {
  /** Opens the board that lies at an address, in place of the one at hand, which is kept. */
  readonly join: (address: string, mode: SharedPlace['mode']) => Promise<Outcome>;
  /** Puts the board at hand where nothing lies yet. */
  readonly put: (address: string, mode: 'write' | 'alone') => Promise<Outcome>;
  /** Keeps the board in this browser alone from now on. */
  readonly leave: () => Promise<Outcome>;
  /** Looks at the store at once, where this is the tab that talks to it. */
  readonly look: () => Promise<void>;
  /** Ends the talk with the store in this tab. */
  readonly close: () => void;
}

interface Starting extends Omit<SharedContext, 'queryClient'> {
  readonly openBoard: (board: Board, source: 'shared') => Promise<void>;
}

/** Begins to keep the board in step with its store, where it has one. */
export const createSharing = (starting: Starting): Sharing => {
  const context = { ...starting, queryClient: new QueryClient() };
  const { look, stop } = conduct(context);
  return {
    look,
    join: (address, mode) => joinShared(context, address, mode),
    put: (address, mode) => putShared(context, address, mode),
    leave: () => leaveShared(context),
    close: stop,
  };
};
