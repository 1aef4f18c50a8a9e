import type { Announcement } from '../board/record.ts';
import type { RegionId } from '../policy/primitives.ts';

/** A message that somebody has to post now: worked out from the board, never stored until somebody edits or settles it. */
export interface Draft {
  /** The same for everybody who looks at the same board, so that nothing is told twice. */
  readonly id: string;
  readonly kind: Announcement['kind'];
  /** Null: about the whole team. */
  readonly region: RegionId | null;
  readonly channel: string;
  /** The level in force that it tells; null when the levels are not in play. */
  readonly level: number | null;
  /** The policy's ids of the contingencies that begin or end with it. */
  readonly contingencies: readonly string[];
  /** The check-in that it follows from. */
  readonly checkIn: string | null;
  /** In the markup of the policy's posts. */
  readonly text: string;
  /** Who changed the words, and when; null for the policy's own. */
  readonly edited: { readonly by: string; readonly at: number } | null;
  /** Until when it holds, or when it is looked at again; ms. */
  readonly until: number | null;
  /** Groups to tell besides the channel. */
  readonly alsoTold: readonly string[];
  /** A question to leadership: "posted" is a yes, "skipped" a no. */
  readonly question: boolean;
}

/** What a channel was told and what still stands, because no stand-down was posted since. */
export interface StandingAlert {
  readonly region: RegionId | null;
  readonly channel: string;
  readonly contingencies: readonly string[];
  /** When and by whom it was posted; ms. */
  readonly at: number;
  readonly by: string;
  /** The announcement. */
  readonly id: string;
}
