import type { PolicyLevel } from '../policy/level-schema.ts';
import { levelName } from '../policy/level-name.ts';
import type { Policy } from '../policy/policy.ts';

/** A level's rule in words, with where it comes from. */
export interface RuleInWords {
  readonly level: number;
  readonly name: string;
  /** "All of these hold" or "Any of these holds", and about whom. */
  readonly when: string;
  /** One sentence for each region's staffing that the level names, then its load. */
  readonly criteria: readonly string[];
  readonly coordination: string;
  /** What the level adds to those below it. */
  readonly obliges: readonly string[];
  readonly source: string;
}

const people = (count: number): string => (count === 1 ? '1 SE' : `${count} SEs`);

function staffingText(level: number, name: string, count: number): string {
  if (level === 1) return `At least ${people(count)} working in ${name}.`;
  return count === 0 ? `No SE working in ${name}.` : `${people(count)} or fewer working in ${name}.`;
}

function loadText(level: number, load: number): string {
  return level === 1 ? `No more than ${load} cases per SE.` : `More than ${load} cases per SE.`;
}

function criteriaOf({ regions }: Pick<Policy, 'regions'>, { level, staffing, load }: PolicyLevel): string[] {
  const staffed = regions.flatMap(({ id, name }) => {
    const count = staffing?.[id];
    return count === undefined ? [] : [staffingText(level, name, count)];
  });
  return load === undefined ? staffed : [...staffed, loadText(level, load)];
}

function whenText({ level, when }: PolicyLevel): string {
  if (when === 'any') return 'Any one of these, of the region’s own';
  return level === 1
    ? 'All of these, of the region’s own'
    : 'All of these: every region’s staffing, the region’s own load';
}

/**
 * A level's rule in plain sentences, as the product reads it: counts are ceilings above level 1 (spec domain §3), with the page
 * that it comes from. Null for a level that the policy does not have.
 *
 * @example describeRule(HANDBOOK_POLICY, 4)?.criteria[0] // '2 SEs or fewer working in EMEA.'
 */
export function describeRule(policy: Pick<Policy, 'regions' | 'levels'>, level: number): RuleInWords | null {
  const rule = policy.levels.find((one) => one.level === level);
  if (rule === undefined) return null;
  return {
    level,
    name: levelName(policy, level) ?? '',
    when: whenText(rule),
    criteria: criteriaOf(policy, rule),
    coordination: rule.coordination,
    obliges: rule.contingencies.map(({ text }) => text),
    source: rule.source,
  };
}
