import type { Criterion, LevelExplanation, TeamNumbers } from './assessment.ts';
import { isAbove } from './is-above.ts';
import type { Measure } from './measure.ts';
import type { LevelRule, RegionRules, StaffingRule } from './rules.ts';

const MOST_BUILT = 64;

const buildStaffing = (rule: StaffingRule, working: number | null): Criterion => ({
  level: rule.level,
  signal: 'staffing',
  region: rule.region,
  comparison: rule.comparison,
  threshold: rule.threshold,
  value: working,
  holds: working !== null && (rule.comparison === 'at-least' ? working >= rule.threshold : working <= rule.threshold),
});

/** Staffing has few values and many assessments ask for them: each is built once per policy and shared. */
const staffingCriterion = (rule: StaffingRule, team: TeamNumbers): Criterion => {
  const working = team[rule.region]?.working ?? null;
  const place = working === null ? 0 : working + 1;
  const known = rule.built[place];
  if (known) return known;
  const made = Object.freeze(buildStaffing(rule, working));
  if (place < MOST_BUILT) rule.built[place] = made;
  return made;
};

/** What a region's load is compared as: level 1's, or that of the others. */
interface LoadValue {
  readonly cases: number;
  readonly over: number;
  /** Cases per SE. */
  readonly value: number;
}

const loadValue = (cases: number, over: number): LoadValue => ({
  cases,
  over,
  value: over === 0 ? Infinity : cases / over,
});

const loadCriterion = (rules: RegionRules, rule: LevelRule, load: LoadValue): Criterion | null => {
  const { level, load: threshold, scaledLoad } = rule;
  if (threshold === null || scaledLoad === null) return null;
  const above = isAbove(load.cases, load.over, scaledLoad, rules.scale);
  const { region } = rules;
  const { value } = load;
  return level === 1
    ? { level, signal: 'load', region, comparison: 'at-most', threshold, value, holds: !above }
    : { level, signal: 'load', region, comparison: 'more-than', threshold, value, holds: above };
};

/** The usual shapes are written out: growing a list costs more than all the comparing. */
const listCriteria = (staffing: readonly StaffingRule[], load: Criterion | null, team: TeamNumbers): Criterion[] => {
  const first = staffing[0];
  const second = staffing[1];
  if (!first) return load ? [load] : [];
  const own = staffingCriterion(first, team);
  if (!second) return load ? [own, load] : [own];
  if (load && staffing.length === 2) return [own, staffingCriterion(second, team), load];
  const all = staffing.map((rule) => staffingCriterion(rule, team));
  return load ? [...all, load] : all;
};

const holdsBy = (when: LevelRule['when'], criteria: readonly Criterion[]): boolean => {
  const all = when === 'all';
  for (const { holds } of criteria) if (holds !== all) return !all;
  return all;
};

const explainLevel = (rules: RegionRules, rule: LevelRule, team: TeamNumbers, load: LoadValue): LevelExplanation => {
  const { level, when, staffing } = rule;
  const criteria = listCriteria(staffing, loadCriterion(rules, rule, load), team);
  return { level, when, holds: holdsBy(when, criteria), criteria };
};

/**
 * Every criterion of every level with its value, its threshold and whether it holds; level 1 first. Staffing is in SEs,
 * load in cases per SE (Infinity when nobody works); a region without numbers has the value null.
 *
 * @example explainLevels(emeaRules, team, measure)[3]?.criteria[0] // { level: 4, signal: 'staffing', value: 2, threshold: 2, … }
 */
export const explainLevels = (rules: RegionRules, team: TeamNumbers, measure: Measure): LevelExplanation[] => {
  const forPlan = loadValue(measure.plan, measure.over);
  const forLevels = measure.plan === measure.levels ? forPlan : loadValue(measure.levels, measure.over);
  return rules.levels.map((rule) => explainLevel(rules, rule, team, rule.level === 1 ? forPlan : forLevels));
};
