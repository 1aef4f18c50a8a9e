import { isAbove } from './is-above.ts';
import type { Measure } from './measure.ts';
import type { Move } from './move.ts';

const moreWorking = ({ plan, over }: Measure, threshold: number, scale: number): number => {
  if (threshold === 0 && plan > 0) return Infinity;
  const enough = plan === 0 ? 1 : Math.max(1, Math.ceil((plan * scale) / threshold));
  return enough - over;
};

const fewerCases = ({ plan, over, cases }: Measure, threshold: number, scale: number): number => {
  if (over === 0) return Infinity;
  const change = plan - Math.floor((threshold * over) / scale);
  return change <= cases ? change : Infinity;
};

const fewerWorking = ({ plan, over, working }: Measure, threshold: number, scale: number): number => {
  const few = threshold === 0 ? 0 : Math.max(0, Math.ceil((plan * scale) / threshold) - 1);
  const change = over - few;
  return change <= working ? change : Infinity;
};

const moreCases = ({ plan, over }: Measure, threshold: number, scale: number): number =>
  Math.floor((threshold * over) / scale) + 1 - plan;

/**
 * The smallest change by a move after which an average load is no longer above a scaled threshold (moves that lower a
 * level) or is above it (moves that raise it). 0 where that is so already, Infinity where the move cannot do it.
 *
 * @example averageChange('more-cases', { plan: 17, over: 2, … }, 9, 1) // 2: 19 > 18
 */
export const averageChange = (move: Move, measure: Measure, threshold: number, scale: number): number => {
  const lowers = move === 'more-working' || move === 'fewer-cases';
  if (lowers !== isAbove(measure.plan, measure.over, threshold, scale)) return 0;
  if (threshold < 0 || threshold === Infinity) return Infinity;
  if (move === 'more-working') return moreWorking(measure, threshold, scale);
  if (move === 'fewer-cases') return fewerCases(measure, threshold, scale);
  return move === 'fewer-working' ? fewerWorking(measure, threshold, scale) : moreCases(measure, threshold, scale);
};
