import type { Edit } from '../../core/board/edit.ts';
import type { StorageFault } from './storage-fault.ts';

/** Where the board came from when it was opened. */
export type BoardSource = 'demo' | 'empty' | 'file' | 'link' | 'restored' | 'shared';

/** How far a tab has read. A position of another store or generation says nothing here. */
export interface Position {
  /** Drawn when the store is made, so that a wiped and made-again one is told apart. */
  readonly store: string;
  /** Drawn when a board is opened: edits belong to the board they were made on. */
  readonly generation: string;
  /** Counts how often a newer shared board was put under the log. */
  readonly epoch: number;
  readonly seq: number;
}

/** Where a board is shared with other machines, and how that stands. */
export interface SharedPlace {
  readonly address: string;
  /** "read": nothing is ever written there from this browser. "alone": no other machine writes, so no tag guards it. */
  readonly mode: 'write' | 'read' | 'alone';
  /** When the store last answered with this board, ISO; null: never yet. */
  readonly seenAt: string | null;
  /** Why it does not answer as it should, or null. */
  readonly trouble: SharedTrouble | null;
  /** A save is on its way, or its answer was lost. */
  readonly sending: boolean;
}

export interface SharedTrouble {
  readonly sync: 'offline' | 'stale' | 'refused';
  readonly reason: string;
  readonly advice: string;
}

/** Takes what is known as it stands by then: another tab may have changed its mode, or stopped sharing it. */
export type NoteShared = (known: SharedPlace | null) => SharedPlace | null;

/** A newer shared board, to be put under the edits that it does not have yet. */
export interface Rebase {
  readonly snapshot: Snapshot;
  /** The ids of edits that need not wait any more: the store has them, or refused them. */
  readonly settled: ReadonlySet<string>;
}

/** The board at one place in the log. `text` is its JSON; `recent` the edits before it that can still be undone. */
export interface Snapshot {
  readonly text: string;
  readonly recent: readonly unknown[];
  readonly source: BoardSource;
}

export interface LogEntry {
  readonly seq: number;
  readonly generation: string;
  readonly edit: unknown;
}

/** The board that was there before another one was opened; it can be had back. */
export interface PreviousBoard {
  readonly team: string;
  /** When it was replaced, ISO. */
  readonly replacedAt: string;
}

export interface StoredBoard {
  /** The place of the snapshot in the log. */
  readonly position: Position;
  readonly snapshot: Snapshot;
  /** Everything after the snapshot, in canonical order. */
  readonly log: readonly LogEntry[];
  readonly previous: PreviousBoard | null;
  /** Null for a board of this browser alone. Of a shared one the snapshot is what the store has, the log what waits. */
  readonly shared: SharedPlace | null;
}

/** "moved": the log was trimmed, wiped or belongs to another board now; load again. */
export type LogAnswer =
  | { readonly kind: 'entries'; readonly entries: readonly LogEntry[]; readonly shared: SharedPlace | null }
  | { readonly kind: 'moved' };

/** A stored board that could not be read, kept as it was. */
export interface KeptOriginal {
  readonly key: string;
  readonly text: string;
  readonly log: readonly LogEntry[];
  readonly reason: string;
  /** When it was set aside, ISO. */
  readonly at: string;
}

/** Edits that a closed tab left behind. */
export interface Jotted {
  readonly generation: string;
  /** The revision of the board they were made on. */
  readonly revision: number;
  readonly edits: readonly unknown[];
}

export interface NewBoard {
  readonly generation: string;
  readonly snapshot: Snapshot;
}

export interface Replacement extends NewBoard {
  /** What the board that goes is remembered by; nothing is remembered when none is stored. */
  readonly previous: PreviousBoard;
}

export type StorageNews = { readonly kind: 'changed' } | { readonly kind: 'fault'; readonly fault: StorageFault };

/**
 * Where the board is kept: a snapshot and a log of the edits after it. The log's numbers are the one order in which
 * all tabs apply the edits. Every method rejects with a `StorageFault` and then has changed nothing.
 */
export interface BoardStorage {
  /** Null when nothing is stored. */
  readonly load: () => Promise<StoredBoard | null>;
  /** Stores a first board. Null when another tab was quicker: that one stays. */
  readonly create: (board: NewBoard) => Promise<Position | null>;
  /** Puts another board in place of the stored one, which becomes the previous one. */
  readonly replace: (board: Replacement) => Promise<Position>;
  /** Swaps the board and the previous one, and tells the generation that is back. Null when there is none. */
  readonly restorePrevious: (current: PreviousBoard) => Promise<string | null>;
  /** Adds edits to the log, all or none, and tells everything after `position`, these edits included. */
  readonly append: (position: Position, edits: readonly Edit[]) => Promise<LogAnswer>;
  readonly readAfter: (position: Position) => Promise<LogAnswer>;
  /** Rewrites the snapshot and drops the log up to `position`. Nothing happens if a tab got further already. */
  readonly fold: (position: Position, snapshot: Snapshot) => Promise<void>;
  /** Puts a newer shared board under the log, and drops what is settled. Null when another tab was quicker: load again. */
  readonly rebase: (position: Position, rebase: Rebase) => Promise<Position | null>;
  /**
   * Says where a board is shared and how that stands, given what is known of it; null: nowhere any more. Nothing happens to
   * another board.
   */
  readonly noteShared: (generation: string, note: NoteShared) => Promise<void>;
  /** Notes at once what a tab that may be closing has not seen confirmed; replaces its earlier note. */
  readonly jot: (note: Jotted) => void;
  /** Hands over all notes, once. */
  readonly takeJotted: () => readonly Jotted[];
  readonly setAside: (original: KeptOriginal) => Promise<void>;
  readonly keptOriginals: () => Promise<readonly KeptOriginal[]>;
  readonly dropOriginal: (key: string) => Promise<void>;
  /** Tells when another tab changed something and when the storage fails by itself. */
  readonly subscribe: (listener: (news: StorageNews) => void) => () => void;
  readonly close: () => void;
}
