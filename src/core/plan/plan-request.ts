import type { Board } from '../board/board.ts';
import type { TeamNumbers } from '../level/assessment.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';

/** Open, active cases that are expected where it is not as many as today. */
export interface ExpectedCases {
  /** By region id, for every day. */
  readonly regions: Readonly<Record<RegionId, number>>;
  /** By day (`YYYY-MM-DD`) and region id, for that day alone; stronger than the region's. */
  readonly days: Readonly<Record<string, Readonly<Record<RegionId, number>>>>;
}

/** What a plan is asked about. */
export interface PlanRequest {
  /** The first UTC day, `YYYY-MM-DD`. */
  readonly from: string;
  /** 1 to 6. */
  readonly weeks: number;
  readonly expected: ExpectedCases;
  /** Whether weekends and holidays have coverage like any other day (as the board has it), or none. */
  readonly restDays?: 'covered' | 'closed';
  /** The present, ms since the epoch: on its day the states on the board count besides absences. */
  readonly now?: number;
}

/** All that a plan follows from. */
export interface PlanBasis {
  readonly policy: Policy;
  readonly board: Board;
  readonly request: PlanRequest;
  /** Today's numbers, from which expected cases are taken. */
  readonly today: TeamNumbers;
}
