import type { Contingency } from '../policy/level-schema.ts';

/** What became of telling one channel about one contingency. */
export interface ChannelState {
  readonly channel: string;
  readonly state: 'posted' | 'skipped' | 'to-post';
  /** When and by whom it was posted or skipped; ms since the epoch. */
  readonly at: number | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** A contingency that a region's level in force obliges. Those of all milder levels stay in force too. */
export interface ContingencyInForce {
  readonly level: number;
  readonly contingency: Contingency;
  readonly channels: readonly ChannelState[];
  /** "in-force": nothing to tell. "to-post": a channel waits. "posted": all told or skipped. "to-confirm": leadership decides. */
  readonly state: 'in-force' | 'to-post' | 'posted' | 'to-confirm';
}
