import fc from 'fast-check';
import type { Board, Person } from '../../../src/core/board/board.ts';
import type { PlanRequest } from '../../../src/core/plan/plan-request.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';
import { dayArbitrary, instantArbitrary, textArbitrary } from '../../support/arbitraries/text-arbitrary.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

interface Planned {
  readonly policy: Policy;
  readonly board: Board;
  readonly request: PlanRequest;
}

/** Some days, the first before the last as a rule. */
export const absenceArbitrary = fc.record({ from: dayArbitrary, to: dayArbitrary, note: textArbitrary });

function requestArbitrary({ policy, board }: Pick<Planned, 'policy' | 'board'>): fc.Arbitrary<Planned> {
  const cases = fc.dictionary(fc.constantFrom(...policy.regions.map(({ id }) => id)), fc.nat(40), {
    noNullPrototype: true,
  });
  const days = fc.dictionary(dayArbitrary, cases, { maxKeys: 5, noNullPrototype: true });
  const options = fc.record(
    {
      restDays: fc.constantFrom('covered' as const, 'closed' as const),
      now: instantArbitrary.map((at) => Date.parse(at)),
    },
    { requiredKeys: [] },
  );
  return fc
    .tuple(dayArbitrary, fc.integer({ min: 1, max: 6 }), cases, days, options)
    .map(([from, weeks, regions, perDay, more]) => ({
      policy,
      board,
      request: { from, weeks, expected: { regions, days: perDay }, ...more },
    }));
}

/** Any board and policy with any question about them. */
export const plannedArbitrary: fc.Arbitrary<Planned> = policyBoardArbitrary.chain(requestArbitrary);

/** The day on which people of thin teams are away. */
export const THIN_DAY = '2026-12-24';

function teamArbitrary(region: string): fc.Arbitrary<Person[]> {
  const member = fc.record({ isAway: fc.boolean(), openCases: fc.nat(9) });
  return fc.array(member, { maxLength: 4 }).map((members) =>
    members.map(({ isAway, openCases }, place) => {
      const away = isAway ? [{ from: '2026-12-23', to: '2026-12-25' }] : [];
      return personOf(`${region}-${place}`, { region, openCases, away });
    }),
  );
}

/** Teams of up to four by region, some of them away. */
export const thinTeamArbitrary: fc.Arbitrary<Planned> = policyArbitrary
  .filter(({ regions }) => regions.length <= 3)
  .chain((policy) =>
    fc.tuple(readingsArbitrary, ...policy.regions.map(({ id }) => teamArbitrary(id))).map(([readings, ...teams]) => ({
      policy,
      board: boardOf({ readings, people: teams.flat(), regions: {} }),
      request: { from: THIN_DAY, weeks: 1, expected: { regions: {}, days: {} } },
    })),
  );
