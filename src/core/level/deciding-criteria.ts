import type { Criterion, LevelExplanation } from './assessment.ts';
import { isAbove } from './is-above.ts';
import type { Measure } from './measure.ts';
import type { RegionRules } from './rules.ts';

const NONE: readonly Criterion[] = [];

/** Under `mildest` a signal decides only where it enters: not where it also leads further up. */
const entersHere = (rules: RegionRules, measure: Measure, { level, signal }: Criterion): boolean => {
  if (!rules.mildest) return true;
  return signal === 'staffing'
    ? measure.working <= (rules.staffingUpTo[level] ?? -1)
    : isAbove(measure.levels, measure.over, rules.loadAbove[level] ?? Infinity, rules.scale);
};

/**
 * The criteria that decided a level: of an ANY level those that hold, of an ALL level all, and where no rule holds (an
 * uneven load) the ones by which level 1 fails. Evaluating them alone gives the same level.
 *
 * @example decidingCriteria(emeaRules, measure, levels, 4) // 2 SEs ≤ 2, and 8.5 cases per SE > 8
 */
export const decidingCriteria = (
  rules: RegionRules,
  measure: Measure,
  levels: readonly LevelExplanation[],
  level: number,
): readonly Criterion[] => {
  const explanation = levels[level - 1];
  if (!explanation) return NONE;
  if (!explanation.holds) return levels[0]?.criteria.filter(({ holds }) => !holds) ?? NONE;
  if (explanation.when === 'all') return explanation.criteria;
  return explanation.criteria.filter((criterion) => criterion.holds && entersHere(rules, measure, criterion));
};
