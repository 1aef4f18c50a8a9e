import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Criterion } from './assessment.ts';
import { levelRules } from './level-rules.ts';
import type { LevelRule } from './rules.ts';

const compare = ({ comparison, value, threshold }: Criterion): boolean => {
  if (value === null) return false;
  if (comparison === 'more-than') return value > threshold;
  return comparison === 'at-least' ? value >= threshold : value <= threshold;
};

const ruleHolds = (rule: LevelRule, named: readonly Criterion[]): boolean => {
  if (rule.when === 'any') return named.some(compare);
  const needed = rule.staffing.length + (rule.load === null ? 0 : 1);
  return named.length === needed && named.every(compare);
};

/**
 * The level of a region by some criteria alone, each compared anew: the harshest level whose rule they make hold (an
 * ALL level needs all of its criteria among them); else 2 when one of level 1 fails, else 1. This is how an explanation
 * is shown to be sufficient (spec domain §3).
 *
 * @example evaluateCriteria(HANDBOOK_POLICY, 'emea', assessment.decidedBy) // assessment.level
 */
export const evaluateCriteria = (policy: Policy, region: RegionId, criteria: readonly Criterion[]): number => {
  const namedAt = (level: number): Criterion[] => criteria.filter((criterion) => criterion.level === level);
  const harshest = levelRules(policy, region, 1).findLast(
    (rule) => rule.level > 1 && ruleHolds(rule, namedAt(rule.level)),
  );
  return harshest?.level ?? (namedAt(1).every(compare) ? 1 : 2);
};
