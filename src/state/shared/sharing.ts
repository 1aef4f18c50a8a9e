import { QueryClient } from '@tanstack/react-query';
import type { Board } from '../../core/board/board.ts';
import type { SharedPlace } from '../../data/storage/board-storage.ts';
import type { Outcome } from '../outcome.ts';
import { conduct } from './conduct.ts';
import { followAddress } from './follow-address.ts';
import { acceptShared, joinShared, leaveShared, putShared, switchShared, type JoinMode } from './share-board.ts';
import type { SharedContext } from './shared-context.ts';

/** Everything that has to do with a board that several machines share. */
export interface Sharing {
  /** Opens the board that lies at an address, in place of the one at hand, which is kept. */
  readonly join: (address: string, mode: JoinMode) => Promise<Outcome>;
  /** Opens the board that a link offered, beside the own one. */
  readonly accept: (address: string) => Promise<Outcome>;
  /** Puts the board at hand where nothing lies yet. */
  readonly put: (address: string, mode: 'write' | 'alone') => Promise<Outcome>;
  /** Lets this browser write, only read, or be the only one that writes. */
  readonly switchTo: (mode: SharedPlace['mode']) => Promise<Outcome>;
  /** Keeps the board in this browser alone from now on. */
  readonly leave: () => Promise<Outcome>;
  /** Looks at the store, or at the address, at once; a tab that does not talk to it asks the one that does. */
  readonly look: () => Promise<void>;
  /** Shows what lies at an address, and waits for it where it cannot be had yet; null: nothing more. */
  readonly follow: (address: string | null) => Promise<void>;
  /** Ends the talk with the store in this tab. */
  readonly close: () => void;
}

interface Starting extends Omit<SharedContext, 'queryClient'> {
  readonly openBoard: (board: Board, source: 'shared') => Promise<void>;
}

/** Begins to keep the board in step with its store, where it has one. */
export const createSharing = (starting: Starting): Sharing => {
  const context = { ...starting, queryClient: new QueryClient() };
  const conducting = conduct(context);
  const { follow, look } = followAddress(context);
  return {
    async look() {
      await Promise.all([conducting.look(), look()]);
    },
    join: (address, mode) => joinShared(context, address, mode),
    accept: (address) => acceptShared(context, address),
    put: (address, mode) => putShared(context, address, mode),
    switchTo: (mode) => switchShared(context, mode),
    leave: () => leaveShared(context),
    follow,
    close() {
      void follow(null);
      conducting.stop();
      context.calls.close();
    },
  };
};
