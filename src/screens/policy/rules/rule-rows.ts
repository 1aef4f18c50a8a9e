import { describeRule, type RuleInWords } from '../../../core/audit/describe-rule.ts';
import type { Criterion } from '../../../core/level/assessment.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import type { PolicyLevel } from '../../../core/policy/level-schema.ts';
import type { Policy } from '../../../core/policy/policy.ts';

/** One level of the table, and which regions are at it. */
export interface RuleRow {
  readonly rule: PolicyLevel;
  readonly words: RuleInWords;
  /** Regions with this level in force, or with these numbers while none is. */
  readonly here: readonly RegionState[];
  /** Regions whose numbers give this level while another is in force. */
  readonly numbersHere: readonly RegionState[];
}

const shown = ({ inForce, live, unknown }: RegionState): number | null => (unknown === null ? (inForce ?? live) : null);

/** The rule table in force, mildest first. */
export const ruleRows = (policy: Policy, states: readonly RegionState[]): RuleRow[] =>
  policy.levels.flatMap((rule) => {
    const words = describeRule(policy, rule.level);
    if (words === null) return [];
    const here = states.filter((state) => shown(state) === rule.level);
    const numbersHere = states.filter((state) => state.live === rule.level && shown(state) !== rule.level);
    return [{ rule, words, here, numbersHere }];
  });

/** What a level's rule compares now, seen from each region: staffing, of which a whole team's rule repeats some, or load. */
export const criteriaNow = (
  states: readonly RegionState[],
  level: number,
  signal: Criterion['signal'],
): readonly Criterion[] =>
  states.flatMap(({ assessment }) =>
    (assessment?.levels[level - 1]?.criteria ?? []).filter((one) => one.signal === signal),
  );
