import { changeCounts } from './change-counts.ts';
import type { Measure } from './measure.ts';
import type { Move } from './move.ts';

const changeAverage = (move: Move, measure: Measure, change: number): Measure => {
  const by = move === 'more-working' || move === 'more-cases' ? change : -change;
  const ofStaff = move === 'more-working' || move === 'fewer-working' ? by : 0;
  const ofCases = by - ofStaff;
  const plan = measure.plan + ofCases;
  const over = measure.over + ofStaff;
  const working = measure.working + ofStaff;
  const cases = measure.cases + ofCases;
  return { kind: measure.kind, plan, levels: plan, over, working, cases, counts: measure.counts };
};

/**
 * A measured load after so many SEs or cases more or fewer: an SE who comes brings no cases, and the cases of one who
 * goes stay with the region (spec domain §3). The counts of single SEs are not carried on.
 *
 * @example changeMeasure('more-working', { plan: 17, over: 2, … }, 1) // { plan: 17, over: 3, … }
 */
export const changeMeasure = (move: Move, measure: Measure, change: number): Measure =>
  measure.kind === 'average' ? changeAverage(move, measure, change) : changeCounts(move, measure, change);
