import type { Board } from '../board/board.ts';
import type { BoardState, RegionState } from '../level/region-state.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Policy } from '../policy/policy.ts';
import { actualSplit } from './actual-split.ts';
import { hoursPerDay } from './hours-per-day.ts';
import { owedHours } from './owed-hours.ts';
import type { RegionSplit, Split, TimeSplit } from './time-split.ts';

const HOUR = 3_600_000;
const ALL_FOR_CUSTOMERS: Split = { customer: 100, internal: 0 };

/**
 * How time is to be split, how it is while levels are in force, how it was, and what is owed to internal work (spec domain
 * §7; shares from handbook pages 000 and 001). `now` in ms since the epoch; days are UTC days.
 *
 * @example splitTime(policy, board, state, now).actual.days7?.drift // 6
 */
export const splitTime = (policy: Policy, board: Board, state: BoardState, now: number): TimeSplit => {
  const { customer, internal, stated, text } = editionOf(policy, board.edition).split;
  const target = { customer, internal, stated, text };
  return {
    target,
    regions: state.regions.map((region) => regionSplit(policy, region, target, now)),
    actual: {
      days1: actualSplit(board.timeLog, 1, target, now),
      days7: actualSplit(board.timeLog, 7, target, now),
      days28: actualSplit(board.timeLog, 28, target, now),
    },
    owed: owedHours(policy, board, state, target, now),
    perDay: hoursPerDay(board.timeLog, 28, now),
  };
};

const regionSplit = (policy: Policy, state: RegionState, target: Split, now: number): RegionSplit => {
  const paused = state.inForce !== null && state.inForce >= policy.queue.internalPausedFrom;
  const { customer, internal } = paused ? ALL_FOR_CUSTOMERS : target;
  const hours =
    (state.assessment?.numbers.working ?? 0) * Math.min(hoursLeft(state, now), policy.timeSplit.hoursPerDay);
  return {
    region: state.region.id,
    inForce: { customer, internal },
    capacity: { customer: (hours * customer) / 100, internal: (hours * internal) / 100 },
  };
};

/** Of the window that is open, or that opens later on the same UTC day; none otherwise. */
const hoursLeft = ({ coverage }: RegionState, now: number): number => {
  if (coverage.open) return (coverage.closesAt - now) / HOUR;
  const sameDay = new Date(coverage.opensAt).toISOString().slice(0, 10) === new Date(now).toISOString().slice(0, 10);
  return sameDay ? (coverage.closesAt - coverage.opensAt) / HOUR : 0;
};
