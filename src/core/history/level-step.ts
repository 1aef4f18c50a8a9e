/** A stretch of time with one level, or with none that is known; ms since the epoch, `to` not included. */
export interface LevelStep {
  readonly from: number;
  readonly to: number;
  /** Null: nobody knows it from what the board kept. */
  readonly level: number | null;
  /** Why it is that level, or why none is known: no check-in yet, or a missed one. */
  readonly by: 'override' | 'announced' | 'not-announced' | 'missed';
}

/** A stretch of time in which the levels were in play; ms since the epoch, `to` not included. */
export interface PlayPeriod {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** False where the board only remembers the end: it then begins at the first check-in that is left. */
  readonly startKnown: boolean;
}
