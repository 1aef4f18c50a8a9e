import { averageChange } from './average-change.ts';
import { countsChange } from './counts-change.ts';
import type { Measure } from './measure.ts';
import type { Move } from './move.ts';

/**
 * The smallest change by a move that takes a region's load across a scaled threshold, under whichever reading measured
 * it; `forPlan` where it is level 1's. 0 where it is across already, Infinity where the move cannot do it.
 *
 * @example loadChange('more-cases', measure, 9, 1, false) // 2
 */
export const loadChange = (move: Move, measure: Measure, threshold: number, scale: number, forPlan: boolean): number =>
  measure.kind === 'average'
    ? averageChange(move, measure, threshold, scale)
    : countsChange(move, measure, measure.kind === 'every' && !forPlan, threshold, scale);
