import fc from 'fast-check';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { policyArbitrary } from './policy-arbitrary.ts';

/** Something that changes which level is in force somewhere, or lets time pass. */
export type LevelStep =
  | { readonly kind: 'check-in'; readonly region: string; readonly level: number }
  | { readonly kind: 'override'; readonly region: string; readonly level: number; readonly hours: number }
  | { readonly kind: 'end-override'; readonly region: string }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'end-play' }
  | { readonly kind: 'begin-play' };

/** What people make of the drafts after a step: for each in turn whether it is posted or skipped; null: nothing yet. */
export type Settling = readonly boolean[] | null;

export interface LevelWalk {
  readonly policy: Policy;
  readonly steps: readonly { readonly step: LevelStep; readonly settling: Settling }[];
}

/** Few channels for many contingencies, leadership's and the company's among them. */
const sharedChannels = (policy: Policy): fc.Arbitrary<string[][]> => {
  const { announce, leadership } = policy.channels;
  const some = fc.subarray(['#a', '#b', 'c c', announce, leadership], { maxLength: 3 });
  const count = policy.levels.flatMap(({ contingencies }) => contingencies).length;
  return fc.array(some, { minLength: count, maxLength: count });
};

function withChannels(policy: Policy, channels: readonly string[][]): Policy {
  const left = [...channels];
  const levels = policy.levels.map((level) => ({
    ...level,
    contingencies: level.contingencies.map((contingency) => ({ ...contingency, channels: left.shift() ?? [] })),
  }));
  return { ...policy, levels };
}

const sharingPolicy: fc.Arbitrary<Policy> = policyArbitrary.chain((policy) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(policy) },
    { weight: 3, arbitrary: sharedChannels(policy).map((channels) => withChannels(policy, channels)) },
  ),
);

function stepArbitrary(policy: Policy): fc.Arbitrary<LevelStep> {
  const region = fc.constantFrom(...policy.regions.slice(0, 2).map(({ id }) => id));
  const level = fc.integer({ min: 1, max: policy.levels.length });
  const hours = fc.integer({ min: 1, max: 30 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('check-in' as const), region, level }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('override' as const), region, level, hours }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('end-override' as const), region }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours }) },
    { weight: 1, arbitrary: fc.constantFrom<LevelStep>({ kind: 'end-play' }, { kind: 'begin-play' }) },
  );
}

const posted = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const settling: fc.Arbitrary<Settling> = fc.oneof(
  { weight: 4, arbitrary: fc.array(posted, { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Levels that rise and fall in one or two regions, in and out of play, with policies whose contingencies share channels. */
export const levelWalkArbitrary: fc.Arbitrary<LevelWalk> = sharingPolicy.chain((policy) =>
  fc.record({
    policy: fc.constant(policy),
    steps: fc.array(fc.record({ step: stepArbitrary(policy), settling }), { minLength: 1, maxLength: 14 }),
  }),
);
