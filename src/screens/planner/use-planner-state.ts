import { useCallback, useMemo, useState } from 'react';
import { startOfDay } from '../../core/clock/start-of-day.ts';
import { comparePlans } from '../../core/plan/compare-plans.ts';
import { planBasis } from '../../core/plan/plan-basis.ts';
import { planDays } from '../../core/plan/plan-days.ts';
import type { PlanRequest } from '../../core/plan/plan-request.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { useBoard } from '../../state/use-board.ts';
import { useNow } from '../../state/use-now.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useRouteQuery } from '../../state/use-route-query.ts';
import { DEFAULT_WEEKS, readPlannerQuery } from './read-planner-query.ts';
import { useToldEdits } from './use-told-edits.ts';
import type { Compared, OtherPlan, Planner, PlannedPlace } from './use-planner.ts';

const dayOf = (now: number): string => new Date(startOfDay(now)).toISOString().slice(0, 10);

const placeIn = ({ days }: Plan, day: string | null, region: string | null): PlannedPlace | null => {
  const found = days.find((one) => one.day === day)?.regions.find((one) => one.region === region);
  return day === null || found === undefined ? null : { day, region: found.region };
};

/** All that the planner's parts share: made once, by the screen. */
export const usePlannerState = (): Planner => {
  const policy = usePolicy();
  const board = useBoard((whole) => whole);
  const now = useNow('minute');
  const query = useRouteQuery();
  const { from, weeks, restDays } = readPlannerQuery(query.get);
  const today = dayOf(now);
  const { expectedCases: expected } = board;
  const request = useMemo(
    (): PlanRequest => ({ from: from ?? today, weeks, expected, restDays, now }),
    [from, today, weeks, expected, restDays, now],
  );
  const basis = useMemo(() => planBasis(policy, board, request), [policy, board, request]);
  const plan = useMemo(() => planDays(policy, board, request), [policy, board, request]);
  const [day, region] = [query.get('day'), query.get('region')];
  const selected = useMemo(() => placeIn(plan, day, region), [plan, day, region]);
  const [saved, compareWith] = useState<OtherPlan | null>(null);
  const compared = useMemo(
    (): Compared | null => saved && { ...saved, comparison: comparePlans(saved.plan, plan) },
    [saved, plan],
  );
  const asks = useAsks(query);
  const editing = useToldEdits();
  return useMemo(
    () => ({ policy, board, now, today, request, basis, plan, selected, compared, compareWith, ...asks, ...editing }),
    [policy, board, now, today, request, basis, plan, selected, compared, asks, editing],
  );
};

/** What changes the address. */
const useAsks = ({ set }: ReturnType<typeof useRouteQuery>) => {
  const select = useCallback(
    (place: PlannedPlace | null) => set({ day: place?.day ?? null, region: place?.region ?? null }),
    [set],
  );
  return useMemo(
    () => ({
      select,
      setFrom: (day: string | null) => set({ from: day }),
      setWeeks: (weeks: number) => set({ weeks: weeks === DEFAULT_WEEKS ? null : String(weeks) }),
      setRestDays: (rest: 'covered' | 'closed') => set({ rest: rest === 'closed' ? rest : null }),
    }),
    [select, set],
  );
};
