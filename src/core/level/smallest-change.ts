import { loadChange } from './load-change.ts';
import type { Measure } from './measure.ts';
import type { Move } from './move.ts';
import type { RegionRules, TeamRule } from './rules.ts';
import { staffingChange } from './staffing-change.ts';

/** Everything that holds the level up has to give way, so the largest of the changes counts. */
const toLower = (
  rules: RegionRules,
  possible: readonly TeamRule[],
  measure: Measure,
  level: number,
  move: Move,
): number => {
  const { scale } = rules;
  let change = Math.max(
    staffingChange(move, measure.working, rules.staffingUpTo[level] ?? -1),
    loadChange(move, measure, rules.loadAbove[level] ?? Infinity, scale, false),
  );
  for (const all of possible) {
    if (all.level !== level) continue;
    const own = staffingChange(move, measure.working, all.ownUpTo);
    change = Math.max(change, Math.min(own, loadChange(move, measure, all.loadAbove, scale, false)));
  }
  if (level > 2) return change;
  const planned = staffingChange(move, measure.working, rules.planFrom - 1);
  return Math.max(change, planned, loadChange(move, measure, rules.planLoad, scale, true));
};

/** Any one rule further up will do, so the smallest of the changes counts. */
const toRaise = (
  rules: RegionRules,
  possible: readonly TeamRule[],
  measure: Measure,
  level: number,
  move: Move,
): number => {
  const { scale } = rules;
  let change = Math.min(
    staffingChange(move, measure.working, rules.staffingUpTo[level + 1] ?? -1),
    loadChange(move, measure, rules.loadAbove[level + 1] ?? Infinity, scale, false),
  );
  for (const all of possible) {
    if (all.level <= level) continue;
    const own = staffingChange(move, measure.working, all.ownUpTo);
    change = Math.min(change, Math.max(own, loadChange(move, measure, all.loadAbove, scale, false)));
  }
  if (level > 1) return change;
  const planned = staffingChange(move, measure.working, rules.planFrom - 1);
  return Math.min(change, planned, loadChange(move, measure, rules.planLoad, scale, true));
};

/**
 * The smallest number of SEs or cases by which a move lowers or raises a region's level, taken from the thresholds
 * rather than by trying. Infinity where it cannot.
 *
 * @example smallestChange(emeaRules, possible, measure, 4, 'more-working') // 1
 */
export const smallestChange = (
  rules: RegionRules,
  possible: readonly TeamRule[],
  measure: Measure,
  level: number,
  move: Move,
): number =>
  move === 'more-working' || move === 'fewer-cases'
    ? toLower(rules, possible, measure, level, move)
    : toRaise(rules, possible, measure, level, move);
