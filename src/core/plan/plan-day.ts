import { isHoliday } from '../clock/is-holiday.ts';
import { assessRegion } from '../level/assess-region.ts';
import type { Assessment, TeamNumbers } from '../level/assessment.ts';
import { describeDecision } from '../level/describe-decision.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { isRestWindow } from './is-rest-window.ts';
import { peopleOut } from './people-out.ts';
import type { PlanBasis } from './plan-request.ts';
import type { PlannedDay, PlannedRegion } from './plan.ts';
import { plannedNumbers } from './planned-numbers.ts';
import { windowOfDay } from './window-of-day.ts';

const UNKNOWN = { load: null, level: null, binds: [], why: '' };

/** A region and day before the rules have looked at it. */
const outline = (basis: PlanBasis, region: PolicyRegion, day: string) => {
  const { policy, board, request } = basis;
  const window = windowOfDay(region, day);
  const rest = isRestWindow(policy, board.holidays, window);
  const closed = rest && request.restDays === 'closed';
  const out = peopleOut(basis, region, day);
  const entry = board.regions[region.id]?.entry ?? 'roster';
  return { region, window, rest, closed, entry, out, ...plannedNumbers(basis, region, day, out) };
};

const judge = ({ policy }: PlanBasis, assessment: Assessment | null): Pick<PlannedRegion, keyof typeof UNKNOWN> => {
  if (assessment === null) return UNKNOWN;
  const { level, load, decidedBy } = assessment;
  return {
    load: Number.isFinite(load.value) ? load.value : null,
    level,
    binds: level === 1 ? [] : [...new Set(decidedBy.map(({ signal }) => signal))],
    why: describeDecision(policy, assessment),
  };
};

const cell = (basis: PlanBasis, team: TeamNumbers, part: ReturnType<typeof outline>): PlannedRegion => {
  const { region, window, rest, closed, entry, out, working, cases } = part;
  const { id, name } = region;
  const verdict = judge(basis, assessRegion(basis.policy, basis.board.readings, team, id));
  const uncovered = !closed && working === 0;
  return {
    region: id,
    name,
    ...window,
    rest,
    closed,
    entry,
    out,
    working,
    expectedCases: cases,
    ...verdict,
    uncovered,
  };
};

/**
 * One UTC day of a plan: each region's window that opens then, who is out, who works, the expected cases and what level
 * they give, each region assessed beside the others of that day (spec domain §3, §8). A closed window has no numbers.
 *
 * @example planDay(basis, '2026-12-24').level // 6
 */
export const planDay = (basis: PlanBasis, day: string): PlannedDay => {
  const { policy, board } = basis;
  const parts = policy.regions.map((region) => outline(basis, region, day));
  const team = Object.fromEntries(parts.map(({ region, closed, numbers }) => [region.id, closed ? null : numbers]));
  const regions = parts.map((part) => cell(basis, team, part));
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const holiday = isHoliday(midnight, policy.businessHours.holidays) || isHoliday(midnight, board.holidays);
  const highest = Math.max(0, ...regions.map(({ level }) => level ?? 0));
  return { day, holiday, regions, level: highest === 0 ? null : highest };
};
