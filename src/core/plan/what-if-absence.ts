import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { addDays } from './add-days.ts';
import { changeAway } from './change-away.ts';
import { comparePlans } from './compare-plans.ts';
import type { Change, PlanChange } from './plan-comparison.ts';
import { planDays } from './plan-days.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan, PlannedDay } from './plan.ts';
import { daysAhead } from './days-ahead.ts';
import { worstDay } from './worst-day.ts';

/** An absence that somebody asks for: from a UTC day to a UTC day, both included. */
interface AskedAbsence {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** What an absence would do to a plan. */
export interface AbsenceOutlook {
  /** False where the region's working number was entered, which no absence changes. */
  readonly counts: boolean;
  /** Levels that would be higher, also of other regions. */
  readonly rises: readonly { readonly day: string; readonly region: RegionId; readonly level: Change<number> }[];
  /** Windows that nobody would work in. */
  readonly uncovers: readonly { readonly day: string; readonly region: RegionId }[];
  readonly worst: Change<PlannedDay | null>;
  /** Some asked days are not in the plan: nothing is said about them. */
  readonly beyond: boolean;
  /** The plan with the absence. */
  readonly plan: Plan;
}

const risesOf = ({ day, region, level }: PlanChange): AbsenceOutlook['rises'] => {
  if (!level || level.before === null || level.after === null || level.after <= level.before) return [];
  return [{ day, region, level: { before: level.before, after: level.after } }];
};

const worstAhead = ({ days }: Plan, { now }: PlanRequest): PlannedDay | null =>
  worstDay({ days: now === undefined ? days : daysAhead(days, new Date(now).toISOString().slice(0, 10)) });

const isBeyond = ({ from, to }: AskedAbsence, plan: Plan): boolean =>
  from <= to && (from < plan.from || to > addDays(plan.from, plan.days.length - 1));

/**
 * What an absence would do before it is granted (spec domain §8): the levels it raises and the windows it leaves uncovered,
 * day by day, and the worst day still to come, before and after. The board is not touched. Null for a person the board does not have.
 *
 * @throws RangeError when the request's `from` is no day
 * @example whatIfAbsence(policy, board, request, { person: 'amara', from: '2026-12-24', to: '2026-12-26' })?.rises.length // 2
 */
export const whatIfAbsence = (
  policy: Policy,
  board: Board,
  request: PlanRequest,
  asked: AskedAbsence,
): AbsenceOutlook | null => {
  const person = board.people.find(({ id }) => id === asked.person);
  if (!person) return null;
  const { from, to } = asked;
  const before = planDays(policy, board, request);
  const granted = changeAway(board, [person.id], (away) => [...away, { from, to, note: '' }]);
  const plan = planDays(policy, granted, request);
  const { changes } = comparePlans(before, plan);
  return {
    counts: board.regions[person.region]?.entry !== 'numbers',
    rises: changes.flatMap(risesOf),
    uncovers: changes.filter(({ uncovered }) => uncovered?.after === true).map(({ day, region }) => ({ day, region })),
    worst: { before: worstAhead(before, request), after: worstAhead(plan, request) },
    beyond: isBeyond(asked, plan),
    plan,
  };
};
