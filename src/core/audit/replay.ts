import type { CheckIn } from '../board/record.ts';

/**
 * What running a check-in again gave. "no-numbers": it froze none. "needs-counts": `busiest` and `every` look at single SEs,
 * and it did not keep their counts. "not-reproduced": its own level does not follow from its numbers by the policy in use, so
 * that a difference would say nothing. "no-region": the other policy does not have the region.
 */
export type ReplayOutcome = 'same' | 'changed' | 'no-numbers' | 'needs-counts' | 'not-reproduced' | 'no-region';

export interface ReplayedCheckIn {
  readonly checkIn: CheckIn;
  readonly outcome: ReplayOutcome;
  /** The level that it would have had; null where that cannot be said. */
  readonly level: number | null;
}

export interface Replay {
  /** In the board's order. */
  readonly checkIns: readonly ReplayedCheckIn[];
  /** How many of each. */
  readonly counts: Readonly<Record<ReplayOutcome, number>>;
  /** Of the changed ones: to a harsher level, and to a milder one. */
  readonly raised: number;
  readonly lowered: number;
}
