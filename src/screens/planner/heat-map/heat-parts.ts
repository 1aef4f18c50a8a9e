import type { Plan } from '../../../core/plan/plan.ts';
import type { PlannedPlace } from '../use-planner.ts';
import type { GridPlace } from './move-in-grid.ts';

/** What both ways of laying out the heat map draw. */
export interface HeatParts {
  readonly plan: Plan;
  readonly selected: PlannedPlace | null;
  readonly today: string;
  readonly levels: number;
  readonly stop: GridPlace;
  /** Public holidays by day, in words. */
  readonly holidays: ReadonlyMap<string, string>;
  /** By "day region", what became different from the plan that is compared with. */
  readonly changes: ReadonlyMap<string, string>;
}
