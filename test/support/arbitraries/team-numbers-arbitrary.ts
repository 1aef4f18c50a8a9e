import fc from 'fast-check';
import type { RegionNumbers, TeamNumbers } from '../../../src/core/level/assessment.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';

export interface TeamSize {
  /** Most SEs working in a region. */
  readonly working?: number;
  /** Most cases of one SE. */
  readonly count?: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function rosterArbitrary(region: string, { working = 13, count = 14 }: TeamSize): fc.Arbitrary<RegionNumbers> {
  const counts = fc.array(fc.nat(count), { maxLength: working });
  return fc.tuple(counts, fc.nat(count)).map(([own, needOwner]) => ({
    region,
    working: own.length,
    openCases: sum(own) + needOwner,
    counts: own,
    needOwner,
  }));
}

function twoNumbersArbitrary(region: string, { working = 13, count = 14 }: TeamSize): fc.Arbitrary<RegionNumbers> {
  return fc
    .tuple(fc.nat(working), fc.nat(working * count))
    .map(([some, openCases]) => ({ region, working: some, openCases, counts: null, needOwner: 0 }));
}

/** What the regions of a policy may bring: rosters, two numbers, now and then a region that entered nothing. */
export function teamNumbersArbitrary(policy: Pick<Policy, 'regions'>, size: TeamSize = {}): fc.Arbitrary<TeamNumbers> {
  const one = ({ id }: { id: string }): fc.Arbitrary<RegionNumbers | null> =>
    fc.oneof(
      { weight: 8, arbitrary: rosterArbitrary(id, size) },
      { weight: 2, arbitrary: twoNumbersArbitrary(id, size) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
  return fc.record(Object.fromEntries(policy.regions.map((region) => [region.id, one(region)] as const)));
}

/** A policy's team with one of its regions that has numbers, which the property is about. */
export interface Situation {
  readonly policy: Policy;
  readonly team: TeamNumbers;
  readonly region: string;
  readonly own: RegionNumbers;
}

/** Any region of any policy, with numbers. */
export function situationArbitrary(policies: fc.Arbitrary<Policy>, size: TeamSize = {}): fc.Arbitrary<Situation> {
  return policies
    .chain((policy) =>
      fc.record({
        policy: fc.constant(policy),
        team: teamNumbersArbitrary(policy, size),
        place: fc.nat(policy.regions.length - 1),
      }),
    )
    .map(({ policy, team, place }) => {
      const region = policy.regions[place]?.id ?? '';
      return { policy, team, region, own: team[region] ?? null };
    })
    .filter((situation): situation is Situation => situation.own !== null);
}
