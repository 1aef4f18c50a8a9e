import type { PlannerEdit } from './planner-edit.ts';
import { usePlanner } from './use-planner.ts';

/** The edits of this screen. */
export const usePlannerEdit = (): PlannerEdit => usePlanner();
