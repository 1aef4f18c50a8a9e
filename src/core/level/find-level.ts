import { isAbove } from './is-above.ts';
import type { Measure } from './measure.ts';
import type { RegionRules, TeamRule } from './rules.ts';

/** The level that own load alone leads to, where it is harsher than one already found. */
const byLoad = (rules: RegionRules, measure: Measure, found: number): number => {
  for (const { level, above } of rules.loadEntries) {
    if (level <= found) return found;
    if (isAbove(measure.levels, measure.over, above, rules.scale)) return level;
  }
  return found;
};

/** The same for ALL levels: the whole team's staffing and own load. */
const byTeam = (scale: number, possible: readonly TeamRule[], measure: Measure, found: number): number => {
  for (const rule of possible) {
    if (rule.level <= found) return found;
    if (measure.working > rule.ownUpTo) continue;
    if (isAbove(measure.levels, measure.over, rule.loadAbove, scale)) return rule.level;
  }
  return found;
};

const withinPlan = (rules: RegionRules, measure: Measure): boolean =>
  measure.working >= rules.planFrom && !isAbove(measure.plan, measure.over, rules.planLoad, rules.scale);

/**
 * The level that a region's staffing and measured load lead to, with the ALL levels that the other regions leave open: the
 * harshest that applies, else 1 when within plan, else 2 (spec domain §3).
 *
 * @example findLevel(emeaRules, possibleTeamRules(emeaRules, team), measure) // 4
 */
export const findLevel = (rules: RegionRules, possible: readonly TeamRule[], measure: Measure): number => {
  const { staffingLevel } = rules;
  const staffing = measure.working < staffingLevel.length ? (staffingLevel[measure.working] ?? 1) : 1;
  const level = byTeam(rules.scale, possible, measure, byLoad(rules, measure, staffing));
  if (level > 1) return level;
  return withinPlan(rules, measure) ? 1 : 2;
};
