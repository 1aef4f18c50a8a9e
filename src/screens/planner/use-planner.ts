import { createContext, useContext } from 'react';
import type { Board } from '../../core/board/board.ts';
import type { PlanComparison } from '../../core/plan/plan-comparison.ts';
import type { PlanBasis, PlanRequest } from '../../core/plan/plan-request.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RegionId } from '../../core/policy/primitives.ts';
import type { PlannerEdit } from './planner-edit.ts';

/** One cell of the heat map. */
export interface PlannedPlace {
  /** UTC, `YYYY-MM-DD`. */
  readonly day: string;
  readonly region: RegionId;
}

/** Another plan than the one on screen. */
export interface OtherPlan {
  /** Tells it from others. */
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
}

/** A plan that this one is compared with, and what became different since. */
export interface Compared extends OtherPlan {
  readonly comparison: PlanComparison;
}

export interface Planner extends PlannerEdit {
  readonly policy: Policy;
  readonly board: Board;
  /** The minute that the screen speaks of, ms since the epoch. */
  readonly now: number;
  /** Its UTC day. */
  readonly today: string;
  readonly request: PlanRequest;
  /** What the plan follows from, today's numbers counted once. */
  readonly basis: PlanBasis;
  readonly plan: Plan;
  /** What was chosen last; null where that is not in the plan. */
  readonly selected: PlannedPlace | null;
  readonly compared: Compared | null;
  readonly setFrom: (day: string | null) => void;
  readonly setWeeks: (weeks: number) => void;
  readonly setRestDays: (rest: NonNullable<PlanRequest['restDays']>) => void;
  readonly select: (place: PlannedPlace | null) => void;
  readonly compareWith: (saved: OtherPlan | null) => void;
}

export const PlannerContext = createContext<Planner | null>(null);

/** The plan on screen, what it was asked, and what can be asked of it. */
export const usePlanner = (): Planner => {
  const planner = useContext(PlannerContext);
  if (planner === null) throw new Error('A part of the planner was used outside of PlannerScreen');
  return planner;
};
