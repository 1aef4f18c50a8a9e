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
  /** The worst live level, or null. */
  readonly worstLive: number | null;
  /** The tightest promise to each audience; several where regions are promised different things, the tightest first. */
  readonly promises: readonly PromiseInForce[];
}
