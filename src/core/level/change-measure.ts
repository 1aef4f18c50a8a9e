import { changeCounts } from './change-counts.ts';
import type { Measure } from './measure.ts';
import type { Move } from './move.ts';

const DIRECTION = { 'more-working': 1, 'more-cases': 1, 'fewer-working': -1, 'fewer-cases': -1 } as const;

const changeAverage = (move: Move, measure: Measure, change: number): Measure => {
  const by = DIRECTION[move] * change;
  const staffing = move === 'more-working' || move === 'fewer-working';
  const cases = staffing ? measure.plan : measure.plan + by;
  return {
    kind: 'average',
    plan: cases,
    levels: cases,
    over: staffing ? measure.over + by : measure.over,
    working: staffing ? measure.working + by : measure.working,
    cases: staffing ? measure.cases : measure.cases + by,
    counts: measure.counts,
    othersWorking: measure.othersWorking,
    othersLowest: measure.othersLowest,
    othersHighest: measure.othersHighest,
  };
};

/**
 * A measured load after so many SEs or cases more or fewer: an SE who comes brings no cases, and the cases of one who
 * goes stay with the region (spec domain §3). The counts of single SEs are not carried on.
 *
 * @example changeMeasure('more-working', { plan: 17, over: 2, … }, 1) // { plan: 17, over: 3, … }
 */
export const changeMeasure = (move: Move, measure: Measure, change: number): Measure =>
  measure.kind === 'average' ? changeAverage(move, measure, change) : changeCounts(move, measure, change);
