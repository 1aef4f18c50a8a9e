import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { PolicyLevel } from '../../../src/core/policy/level-schema.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';

type Facts = Readonly<Record<string, number>>;

const staffing = (level: PolicyLevel, region: string): NestedCondition[] => {
  const value = level.staffing?.[region];
  const operator = level.level === 1 ? 'greaterThanInclusive' : 'lessThanInclusive';
  return value === undefined ? [] : [{ fact: region, operator, value }];
};

const load = ({ level, load: value }: PolicyLevel): NestedCondition[] =>
  value === undefined ? [] : [{ fact: 'load', operator: level === 1 ? 'lessThanInclusive' : 'greaterThan', value }];

function ruleOf(policy: Policy, level: PolicyLevel, region: string): RuleProperties {
  const ofTeam = level.when === 'all' && level.level > 1;
  const regions = policy.regions.map(({ id }) => id).filter((id) => ofTeam || id === region);
  const conditions = [...regions.flatMap((id) => staffing(level, id)), ...load(level)];
  return {
    conditions: level.when === 'all' ? { all: conditions } : { any: conditions },
    event: { type: 'level', params: { level: level.level } },
  };
}

/** The levels of one region as rules of json-rules-engine, which tells of each rule its conditions and whether they hold. */
export function rulesEngine(policy: Policy, region: string): (facts: Facts) => Promise<number> {
  const engine = new Engine(policy.levels.map((level) => ruleOf(policy, level, region)));
  return async (facts) => {
    const { results } = await engine.run({ ...facts });
    return Math.max(2, ...results.map(({ event }) => Number(event?.params?.level)));
  };
}
