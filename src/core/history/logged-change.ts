import type { RegionId } from '../policy/primitives.ts';

/** One edit of the history, to read. */
export interface LoggedChange {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly by: string;
  /** The kind of edit, as in "setOpenCases"; also of kinds that this version does not know. */
  readonly kind: string;
  readonly sentence: string;
  /** Whom it is about, by id. */
  readonly people: readonly string[];
  readonly regions: readonly RegionId[];
  /** The edit that it took back. */
  readonly undoes: string | null;
  /** False where the history keeps no more of it than its counts. */
  readonly isWhole: boolean;
}
