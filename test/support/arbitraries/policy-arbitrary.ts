import fc from 'fast-check';
import type { PolicyLevel } from '../../../src/core/policy/level-schema.ts';
import type { Policy, PolicyRegion } from '../../../src/core/policy/policy.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { AUDIENCES } from '../../../src/core/policy/primitives.ts';
import { levelRulesArbitrary, type LevelRule } from './level-rules-arbitrary.ts';

const MOST_SES = 12;

const timeOfDay = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

function regionArbitrary(id: string): fc.Arbitrary<PolicyRegion> {
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(id.toUpperCase()),
    basedIn: fc.constant(`around ${id}`),
    planned: fc.tuple(fc.nat(MOST_SES), fc.nat(3)).map(([from, more]) => ({ from, to: from + more })),
    coverage: fc.record({ opens: timeOfDay, closes: timeOfDay }),
    checkIn: timeOfDay,
  });
}

function contingencies(level: number, promises: boolean): PolicyLevel['contingencies'] {
  const audience = AUDIENCES[level % AUDIENCES.length] ?? 'community';
  const promise = { audience, withinHours: 48 / level, businessHours: level % 2 === 0, text: `by level ${level}` };
  return [
    {
      id: `told-at-${level}`,
      text: `Tell #level-${level}.`,
      short: `told at ${level}`,
      channels: level % 3 === 0 ? [] : [`#level-${level}`],
      alsoTold: [],
      alert: '{region} is at {level} until {until}.',
      toConfirm: level % 5 === 0,
      shareCases: level % 4 === 0 ? 3 : 0,
      ...(promises ? { promise } : {}),
    },
  ];
}

const asLevel = (rule: LevelRule, promises: boolean): PolicyLevel => ({
  name: `Level ${rule.level}`,
  meaning: `What level ${rule.level} means`,
  plain: `Support is at level ${rule.level}.`,
  coordination: 'support',
  source: 'generated',
  contingencies: rule.level === 1 ? [] : contingencies(rule.level, promises),
  ...rule,
});

function partsArbitrary(regions: number, levels: number): fc.Arbitrary<Pick<Policy, 'regions' | 'levels' | 'queue'>> {
  const ids = Array.from({ length: regions }, (_, place) => `region-${place + 1}`);
  const promises = fc.array(fc.boolean(), { minLength: levels, maxLength: levels });
  const from = fc.integer({ min: 2, max: levels });
  return fc.record({
    regions: fc.tuple(...ids.map(regionArbitrary)),
    levels: fc
      .tuple(levelRulesArbitrary(ids, levels), promises)
      .map(([rules, promised]) => rules.map((rule, place) => asLevel(rule, promised[place] === true))),
    queue: fc.record({ hardChoicesFrom: from, internalPausedFrom: from }),
  });
}

/** Policies that hold together, of 1 to 6 regions and 2 to 12 levels: other thresholds, ALL levels anywhere, other windows. */
export const generatedPolicyArbitrary: fc.Arbitrary<Policy> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 12 }))
  .chain(([regions, levels]) => partsArbitrary(regions, levels))
  .map((parts) => ({ ...HANDBOOK_POLICY, name: 'Generated', ...parts }));

/** Generated policies, and the handbook's among them. */
export const policyArbitrary: fc.Arbitrary<Policy> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(HANDBOOK_POLICY) },
  { weight: 3, arbitrary: generatedPolicyArbitrary },
);
