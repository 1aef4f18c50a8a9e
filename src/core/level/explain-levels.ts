import type { RegionId } from '../policy/primitives.ts';
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
const staffingCriterion = (rule: StaffingRule, working: number | null): Criterion => {
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

/** Everything that the criteria of one region look at. */
interface Sight {
  readonly region: RegionId;
  readonly scale: number;
  readonly team: TeamNumbers;
  readonly forPlan: LoadValue;
  readonly forLevels: LoadValue;
}

const loadValue = (cases: number, over: number): LoadValue => ({
  cases,
  over,
  value: over === 0 ? Infinity : cases / over,
});

const loadCriterion = (region: RegionId, rule: LevelRule, load: LoadValue, scale: number): Criterion | null => {
  const { level, load: threshold, scaledLoad } = rule;
  if (threshold === null || scaledLoad === null) return null;
  const above = isAbove(load.cases, load.over, scaledLoad, scale);
  const { value } = load;
  return level === 1
    ? { level, signal: 'load', region, comparison: 'at-most', threshold, value, holds: !above }
    : { level, signal: 'load', region, comparison: 'more-than', threshold, value, holds: above };
};

/** Own staffing for every level at once; null where a level says nothing about it. */
const ownStaffing = (rules: RegionRules, working: number): readonly (Criterion | null)[] => {
  const known = rules.built[working];
  if (known) return known;
  const made = rules.levels.map(({ staffing }) => {
    const own = staffing.find(({ region }) => region === rules.region);
    return own ? staffingCriterion(own, working) : null;
  });
  if (working < MOST_BUILT) rules.built[working] = made;
  return made;
};

const explainTeam = (rule: LevelRule, sight: Sight): LevelExplanation => {
  const criteria: Criterion[] = [];
  let holds = true;
  for (const staffing of rule.staffing) {
    const criterion = staffingCriterion(staffing, sight.team[staffing.region]?.working ?? null);
    criteria.push(criterion);
    holds = holds && criterion.holds;
  }
  const load = loadCriterion(sight.region, rule, sight.forLevels, sight.scale);
  if (load) criteria.push(load);
  return { level: rule.level, when: 'all', holds: holds && load?.holds !== false, criteria };
};

const listOf = (own: Criterion | null, load: Criterion | null): Criterion[] => {
  if (own === null) return load === null ? [] : [load];
  return load === null ? [own] : [own, load];
};

const explainOwn = (rule: LevelRule, own: Criterion | null, sight: Sight): LevelExplanation => {
  const { level, when } = rule;
  const load = loadCriterion(sight.region, rule, level === 1 ? sight.forPlan : sight.forLevels, sight.scale);
  const holds =
    when === 'all' ? own?.holds !== false && load?.holds !== false : own?.holds === true || load?.holds === true;
  return { level, when, holds, criteria: listOf(own, load) };
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
  const sight = { region: rules.region, scale: rules.scale, team, forPlan, forLevels };
  const own = ownStaffing(rules, measure.working);
  return rules.levels.map((rule, index) =>
    rule.level > 1 && rule.when === 'all' ? explainTeam(rule, sight) : explainOwn(rule, own[index] ?? null, sight),
  );
};
