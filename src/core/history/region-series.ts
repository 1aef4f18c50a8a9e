import type { Board } from '../board/board.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { announcedSteps } from './announced-steps.ts';
import { layOver } from './lay-over.ts';
import type { LevelStep, PlayPeriod } from './level-step.ts';
import { missedSteps } from './missed-steps.ts';
import { overrideSteps } from './override-steps.ts';
import { playPeriods } from './play-periods.ts';

/** What one check-in froze: the live level then, and what it was made of. */
export interface NumbersPoint {
  readonly checkIn: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly level: number;
  /** Null where the check-in froze none. */
  readonly working: number | null;
  readonly openCases: number | null;
  /** Cases per SE; null where nobody worked or a figure is missing. */
  readonly perSE: number | null;
}

/** The past of one region. */
export interface RegionSeries {
  readonly region: PolicyRegion;
  readonly periods: readonly PlayPeriod[];
  /** From check-in to check-in; nothing before the first of a time in play. */
  readonly announced: readonly LevelStep[];
  /** The whole time in play, without a gap; the level is null where it is not known. */
  readonly inForce: readonly LevelStep[];
  /** The live level is known at the check-ins, which froze it; oldest first. */
  readonly numbers: readonly NumbersPoint[];
}

const clip = (steps: readonly LevelStep[], { from, to }: PlayPeriod): LevelStep[] =>
  steps
    .map((step) => ({ ...step, from: Math.max(step.from, from), to: Math.min(step.to, to) }))
    .filter((step) => step.from < step.to);

function pointsOf({ checkIns }: Board, region: string, now: number): NumbersPoint[] {
  return checkIns
    .filter((one) => one.region === region && Date.parse(one.at) <= now)
    .map(({ id, at, level, working, openCases }) => {
      const perSE = working === null || working === 0 || openCases === null ? null : openCases / working;
      return { checkIn: id, at: Date.parse(at), level, working, openCases, perSE };
    })
    .toSorted((one, other) => one.at - other.at);
}

/**
 * The levels of a region over time as steps, and its staffing and load as its check-ins froze them (spec screens, History).
 * While in play the level in force was leadership's, else the announced one; it is unknown before the first check-in, since
 * nothing keeps the live level of the past, and from a missed check-in until the next. `now` in ms since the epoch.
 *
 * @example regionSeries(HANDBOOK_POLICY, board, emea, now).inForce.at(-1) // { from, to: now, level: 4, by: 'announced' }
 */
export function regionSeries(policy: Policy, board: Board, region: PolicyRegion, now: number): RegionSeries {
  const periods = playPeriods(board, now);
  const numbers = pointsOf(board, region.id, now);
  const set = overrideSteps(policy, board, region.id);
  const times = numbers.map(({ at }) => at);
  const told = periods.map((period) => announcedSteps(policy, board, region.id, period));
  const inForce = periods.flatMap((period, index) => {
    const nothing: LevelStep = { from: period.from, to: period.to, level: null, by: 'not-announced' };
    const announced = layOver([nothing], told[index] ?? []);
    return layOver(layOver(announced, missedSteps(policy, region, period, times)), clip(set, period));
  });
  return { region, periods, announced: told.flat(), inForce, numbers };
}
