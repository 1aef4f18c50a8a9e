import type { Board } from '../../core/board/board.ts';
import type { Edit, EditAction } from '../../core/board/edit.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';

export type RegionNames = readonly Pick<PolicyRegion, 'id' | 'name'>[];

/** An edit that took hold, with what takes it back and what it was in words. */
export interface Applied {
  readonly edit: Edit;
  /** Null where people were told: that can be corrected, not taken back. */
  readonly inverse: EditAction | null;
  readonly text: string;
}

/** An own edit whose place in the log is not known yet. It is shown at once, on top of what is known. */
export interface Waiting {
  readonly edit: Edit;
  /** Null while it does not fit what arrived meanwhile; the log has the last word. */
  readonly applied: Applied | null;
  readonly before: Board;
  readonly after: Board;
}

/** One tab's copy of the board: what the log says so far, and the own edits on top. */
export interface Replica {
  /** The board after every log entry up to `seq`: the same in every tab. */
  readonly base: Board;
  readonly seq: number;
  /** The newest edits of the log, oldest first, for undo. */
  readonly recent: readonly Applied[];
  readonly waiting: readonly Waiting[];
  /** What the regions are called in the words of an edit. */
  readonly regions: RegionNames;
}

export interface LoggedEdit {
  readonly seq: number;
  readonly edit: Edit;
}

export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: string;
}

/** How many edits can be undone. */
export const UNDO_LIMIT = 300;
