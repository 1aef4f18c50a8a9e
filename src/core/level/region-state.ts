import type { InPlay, Override, Stamp } from '../board/board.ts';
import type { CoverageNow } from '../clock/coverage.ts';
import type { ContingencyInForce } from '../contingency/in-force.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import type { AudienceId } from '../policy/primitives.ts';
import type { ReplyPromise } from '../policy/level-schema.ts';
import type { Assessment } from './assessment.ts';

export interface AnnouncedLevel {
  readonly level: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly by: string;
}

/** Reads "unknown, last 4 at 10:02". */
export interface UnknownLevel {
  /** The check-in time whose window closed without one, ms. */
  readonly missedAt: number;
  /** What the last check-in said; null when there never was one. */
  readonly last: AnnouncedLevel | null;
}

/** Reads "4, between 3 and 6". */
export interface LevelRange {
  readonly lowest: number;
  readonly highest: number;
  /** How many people's state today nobody has confirmed yet. */
  readonly unconfirmed: number;
}

export interface CheckInState {
  /** "none": not in play. "later": not due yet today. */
  readonly state: 'none' | 'later' | 'due' | 'overdue' | 'missed' | 'done';
  /** The check-in time this is about (the one of the coverage that is open or comes next), ms. */
  readonly at: number;
  /** The next check-in time after that one, ms. */
  readonly next: number;
}

export interface CountsAge {
  /** "unknown": numbers without a time. "old": older than the last check-in. "none": nothing entered. */
  readonly state: 'fresh' | 'old' | 'unknown' | 'none';
  /** The newest entry of the region. */
  readonly newest: Stamp | null;
}

/** Everything a screen says about one region at one moment. */
export interface RegionState {
  readonly region: PolicyRegion;
  /** Null until numbers were entered. */
  readonly assessment: Assessment | null;
  readonly live: number | null;
  readonly announced: AnnouncedLevel | null;
  /** The override that applies now; an expired one is not here. */
  readonly override: Override | null;
  /** Null when not in play, or when nothing was entered, announced or set. */
  readonly inForce: number | null;
  readonly inForceBy: 'override' | 'announced' | 'live' | null;
  /** A check-in was missed and none has been made since: whatever was said last, the level in force is not known. */
  readonly unknown: UnknownLevel | null;
  /** Between which levels the live one lies while nobody has confirmed who works today; null where that makes no difference. */
  readonly range: LevelRange | null;
  /** What became of the post that tells the company the level in force; null where nothing was announced or set. */
  readonly levelPost: 'to-post' | 'posted' | 'skipped' | null;
  /** The live level differs from the announced one. */
  readonly drifted: boolean;
  /** Inside its window with nobody working. */
  readonly uncovered: boolean;
  readonly coverage: CoverageNow;
  readonly checkIn: CheckInState;
  readonly counts: CountsAge;
  readonly contingencies: readonly ContingencyInForce[];
}

export interface PromiseInForce extends ReplyPromise {
  readonly audience: AudienceId;
  /** The regions whose level obliges it. */
  readonly regions: readonly string[];
  readonly level: number;
}

export interface BoardState {
  readonly inPlay: InPlay | null;
  /** In the policy's order. */
  readonly regions: readonly RegionState[];
  /** The worst level in force, or null. */
  readonly worstInForce: number | null;
  /** The tightest promise to each audience; several where regions are promised different things, the tightest first. */
  readonly promises: readonly PromiseInForce[];
}
