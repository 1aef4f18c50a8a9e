import type { Board } from '../../core/board/board.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { StatusFile } from '../../core/status/status-file.ts';
import type {
  BoardSource,
  KeptOriginal,
  PreviousBoard,
  SharedPlace,
  SharedTrouble,
} from '../../data/storage/board-storage.ts';
import type { StorageFault } from '../../data/storage/storage-fault.ts';
import type { PolicySource, PolicyTrouble } from '../policy/policy-source.ts';
import type { Past } from '../past/past.ts';
import type { Replica } from '../replica/replica.ts';

/** A document that came by a link, or by the address of a store. It is shown in place of the own board and never touches it. */
export type View =
  | { readonly state: 'opening'; readonly link: string }
  | { readonly state: 'problem'; readonly link: string; readonly reason: string }
  | { readonly state: 'board'; readonly link: string; readonly board: Board; readonly newer: boolean }
  | {
      readonly state: 'status';
      readonly link: string;
      readonly status: StatusFile;
      /** One from an address is looked for again and again. */
      readonly from: 'link' | 'address';
      /** Why it may be old by now. */
      readonly trouble: SharedTrouble | null;
    }
  /** An address has nothing to show yet; it is tried again. */
  | { readonly state: 'waiting'; readonly link: string; readonly reason: string }
  /** A shared board lies at an address; the own one is not put aside for it without a word. */
  | { readonly state: 'offer'; readonly link: string };

/** Something that happened and that its author has to know; it stays until dismissed. */
export interface Message {
  readonly id: string;
  readonly tone: 'info' | 'warning' | 'danger';
  readonly title: string;
  readonly text: string;
}

/** The last own edit that was refused on the spot. */
export interface Refusal {
  readonly id: string;
  readonly reason: string;
}

/** The storage that holds this board, or how it has yet to get there: at once, or with the first edit (`lazily`). */
export type Kept =
  | { readonly how: 'stored'; readonly store: string; readonly epoch: number }
  | { readonly how: 'create'; readonly lazily: boolean }
  | { readonly how: 'replace'; readonly lazily: boolean; readonly previous: PreviousBoard };

/** What the store holds; everything else follows from it. */
export interface Facts {
  /** False until the stored board, or the demo, is there. */
  readonly open: boolean;
  /** Everything the team decided, as it is in use. */
  readonly policy: Policy;
  readonly policySource: PolicySource;
  /** A policy that was refused, until somebody has seen it. */
  readonly policyTrouble: PolicyTrouble | null;
  readonly replica: Replica;
  /** Drawn when a board is opened; edits belong to one generation. */
  readonly generation: string;
  readonly kept: Kept;
  readonly source: BoardSource;
  /** Where the own board is shared with other machines; null: it is of this browser alone. */
  readonly shared: SharedPlace | null;
  /** How many edits of this browser the shared board does not have yet. */
  readonly unsent: number;
  /** Why the own board takes no edits, or null. */
  readonly readOnlyWhy: string | null;
  readonly fault: StorageFault | null;
  readonly view: View | null;
  /** An earlier moment of what is shown; it takes no edits. */
  readonly past: Past | null;
  readonly refusal: Refusal | null;
  readonly messages: readonly Message[];
  readonly previous: PreviousBoard | null;
  /** Another board was opened just now; the one before can be had back. */
  readonly justReplaced: boolean;
  readonly originals: readonly KeptOriginal[];
}
