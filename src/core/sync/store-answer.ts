import type { Board } from '../board/board.ts';
import type { Edit } from '../board/edit.ts';

/** What came back from a store, as far as it matters. `body` is null where there was none, or none that was read. */
export type StoreAnswer =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'answer'; readonly status: number; readonly tag: string | null; readonly body: string | null };

/** Why a store could not be read or written, for people. */
export interface StoreTrouble {
  readonly kind: 'trouble';
  /** "offline": may pass by itself. "stale": it answers with something that is not taken. "refused": somebody has to act. */
  readonly sync: 'offline' | 'stale' | 'refused';
  /** What went wrong. */
  readonly reason: string;
  /** What to do about it. */
  readonly advice: string;
  /** The store wants other access; its writer may still read. */
  readonly access: boolean;
}

/** What reading a store comes to. */
export type ReadVerdict =
  /** Nothing new. `board`: the document as it came, where one did; a store may have added marks of its own to it. */
  | { readonly kind: 'same'; readonly board: Board | null }
  /** Nothing lies there, and nothing was ever known to. */
  | { readonly kind: 'nothing' }
  /** The document that is there now; `lost` are edits of the last good one that it lacks and that have to be made again. */
  | {
      readonly kind: 'news';
      readonly board: Board;
      readonly tag: string | null;
      readonly lost: readonly Edit[];
      /** Why it takes no edits: it was written by a newer version. */
      readonly readOnlyWhy: string | null;
    }
  | StoreTrouble;

/** What writing to a store comes to. "conflict": somebody else wrote first. */
export type WriteVerdict = { readonly kind: 'accepted' } | { readonly kind: 'conflict' } | StoreTrouble;
