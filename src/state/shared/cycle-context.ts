import type { Policy } from '../../core/policy/policy.ts';
import type { StoreAnswer } from '../../core/sync/store-answer.ts';
import type { StoreAccess } from '../../data/remote/store-access.ts';
import type { BoardStorage, Position } from '../../data/storage/board-storage.ts';
import type { Board } from '../../core/board/board.ts';
import type { Editing } from '../replica/editing.ts';
import type { RefusedEdit, RegionNames } from '../replica/replica.ts';

/** The page that a look is for. */
export interface LookingPage {
  readonly generation: string;
  readonly address: string;
  readonly regions: RegionNames;
  readonly policy: Policy;
}

/** A document that lies in the storage. */
export interface Document {
  readonly text: string;
  readonly board: Board;
}

/** A newer document was put under the log. */
export interface Taken {
  /** Where the board was in the log before, and is now. */
  readonly from: Position;
  readonly place: Position;
  readonly readOnlyWhy: string | null;
  /** Own edits that no longer fit. */
  readonly refused: readonly RefusedEdit[];
  /** Null: it is letter for letter what the page shows, once its own edits count as saved. */
  readonly news: Document | null;
}

export interface Saving {
  readonly body: string;
  /** What may be written over; "nothing" where nothing may be there yet; null: anything. */
  readonly overTag: string | null;
}

export interface SavingTo extends Saving {
  readonly address: string;
  readonly access: StoreAccess;
}

/** What a look at the store takes, in the page or in a worker of it. */
export interface CycleContext {
  readonly storage: Pick<BoardStorage, 'load' | 'rebase' | 'noteShared'>;
  readonly editing: () => Promise<Editing>;
  readonly page: () => LookingPage;
  readonly now: () => number;
  /** What this device knows for an address. */
  readonly accessTo: (address: string) => StoreAccess;
  readonly save: (saving: SavingTo) => Promise<StoreAnswer>;
  /** Resolves when the page has taken it over. */
  readonly onTaken: (taken: Taken) => Promise<void>;
  /** How it stands with the store was noted anew. */
  readonly onNoted: () => Promise<void>;
}
