import fc from 'fast-check';
import type { Board, BoardRegion, Person } from '../../../src/core/board/board.ts';
import { AVAILABILITIES, BOARD_FORMAT, BOARD_VERSION } from '../../../src/core/board/board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { EDITIONS } from '../../../src/core/policy/primitives.ts';
import { caseArbitrary } from './case-arbitrary.ts';
import { readingsArbitrary, recordArbitraries } from './record-arbitraries.ts';
import { dayArbitrary, instantArbitrary, textArbitrary, wordsArbitrary } from './text-arbitrary.ts';

const count = fc.oneof({ weight: 6, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(999) });
const stamp = fc.record({ at: instantArbitrary, by: textArbitrary });

const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString();

function regionArbitrary(levels: number): fc.Arbitrary<BoardRegion> {
  return fc.record({
    entry: fc.constantFrom('roster', 'numbers'),
    noOwner: count,
    working: fc.option(count),
    openCases: fc.option(count),
    override: fc.option(
      fc
        .record({
          level: fc.integer({ min: 1, max: levels }),
          reason: wordsArbitrary,
          by: wordsArbitrary,
          at: instantArbitrary,
          hours: fc.integer({ min: 1, max: 48 }),
        })
        .map(({ hours, ...override }) => ({ ...override, until: later(override.at, hours) })),
      { freq: 1 },
    ),
    entered: fc.dictionary(fc.constantFrom('noOwner', 'working', 'openCases'), stamp, { noNullPrototype: true }),
  });
}

function personArbitrary(regions: readonly string[]): fc.Arbitrary<Person> {
  return fc.record({
    id: fc.nat(9999).map((id) => `person-${id}`),
    name: wordsArbitrary,
    region: fc.constantFrom(...regions),
    availability: fc.constantFrom(...AVAILABILITIES),
    focusConfirmed: fc.boolean(),
    openCases: count,
    away: fc.array(
      fc.tuple(dayArbitrary, dayArbitrary, textArbitrary).map(([one, other, note]) => {
        const [from = one, to = other] = [one, other].toSorted();
        return { from, to, note };
      }),
      { maxLength: 2 },
    ),
    entered: fc.dictionary(fc.constantFrom('openCases', 'availability'), stamp, { noNullPrototype: true }),
  });
}

const inPlay = fc.record({
  since: instantArbitrary,
  by: textArbitrary,
  reason: textArbitrary,
  suspended: textArbitrary,
});

function expectedArbitrary(regions: readonly string[]): fc.Arbitrary<Board['expectedCases']> {
  const byRegion = (minKeys: number) =>
    fc.dictionary(fc.constantFrom(...regions), count, { minKeys, noNullPrototype: true });
  return fc.record({
    regions: byRegion(0),
    days: fc.dictionary(dayArbitrary, byRegion(1), { maxKeys: 3, noNullPrototype: true }),
  });
}

function boardWith(policy: Policy, people: Person[]): fc.Arbitrary<Board> {
  const regions = policy.regions.map(({ id }) => id);
  const region = regionArbitrary(policy.levels.length);
  const cases = caseArbitrary({ regions, people: people.map(({ id }) => id) });
  return fc.record({
    ...recordArbitraries(policy),
    format: fc.constant(BOARD_FORMAT),
    version: fc.constant(BOARD_VERSION),
    revision: fc.nat(),
    team: textArbitrary,
    edition: fc.constantFrom(...EDITIONS),
    readings: readingsArbitrary,
    inPlay: fc.option(inPlay),
    ordering: fc.constantFrom('automatic', 'normal', 'hard-choices'),
    countSource: fc.constantFrom('entered', 'queue'),
    regions: fc.record(Object.fromEntries(regions.map((id) => [id, region] as const))),
    people: fc.constant(people),
    cases: fc.uniqueArray(cases, { maxLength: 40, selector: ({ id }) => id }),
    holidays: fc.uniqueArray(dayArbitrary, { maxLength: 4 }),
    expectedCases: expectedArbitrary(regions),
    history: fc.constant([]),
    demoStartsAt: fc.constant(null),
  });
}

/** Any board of a policy: both kinds of entry, in play or not, overrides, people, cases, records of the past; no edits yet. */
export function boardArbitrary(policy: Policy): fc.Arbitrary<Board> {
  const person = personArbitrary(policy.regions.map(({ id }) => id));
  const people = fc.uniqueArray(person, { maxLength: 8, selector: ({ id }) => id });
  return people.chain((team) => boardWith(policy, team));
}
