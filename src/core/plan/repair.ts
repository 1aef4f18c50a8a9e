import type { RegionId } from '../policy/primitives.ts';
import type { PlannedOut } from './plan.ts';

/** People of one region to bring back for a day. */
export interface BroughtBack {
  readonly region: RegionId;
  readonly name: string;
  readonly people: readonly PlannedOut[];
  /** Others of the region who are absent that day: any of them would do as well. */
  readonly instead: readonly PlannedOut[];
}

/** Absences to cut by one day, and what that makes of the day's highest level; found by evaluating the changed board. */
export interface Repair {
  /** UTC, `YYYY-MM-DD`. */
  readonly day: string;
  readonly before: number;
  readonly after: number;
  readonly back: readonly BroughtBack[];
  /** Whether it is known that no fewer people would do. */
  readonly smallest: boolean;
}
