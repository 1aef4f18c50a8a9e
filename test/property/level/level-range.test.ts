import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { evaluateLevel } from '../../../src/core/level/evaluate-level.ts';
import { regionNumbers } from '../../../src/core/level/region-numbers.ts';
import { unconfirmedPeople } from '../../../src/core/level/unconfirmed-people.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { policyBoardArbitrary } from '../../support/arbitraries/policy-board-arbitrary.ts';
import { instantArbitrary } from '../../support/arbitraries/text-arbitrary.ts';

const moments = instantArbitrary.map((text) => Date.parse(text));

/** Boards whose load is of one region, or the average of the team: there the ends are exact. */
const boards = policyBoardArbitrary.map(({ policy, board }) => {
  const { load, loadScope } = board.readings;
  const readings = { ...board.readings, loadScope: load === 'average' ? loadScope : ('region' as const) };
  return { policy, board: { ...board, readings } };
});

/** The board with each of these people either working or out, in every way there is. */
function waysOf(board: Board, people: readonly string[]): Board[] {
  return Array.from({ length: 2 ** people.length }, (_, way) => ({
    ...board,
    people: board.people.map((person) => {
      const at = people.indexOf(person.id);
      return at === -1 ? person : { ...person, availability: (way >> at) % 2 === 1 ? 'working' : 'out' };
    }),
  }));
}

const unconfirmed = (policy: Policy, board: Board, now: number): string[] =>
  policy.regions.flatMap((region) => unconfirmedPeople(region, board, now).map(({ id }) => id));

test('[RANGE-ENDS] the range is exactly what the level can be, whoever of the unconfirmed works', () => {
  fc.assert(
    fc.property(boards, moments, ({ policy, board }, now) => {
      const teams = waysOf(board, unconfirmed(policy, board, now)).map((way) => regionNumbers(way, policy));
      for (const { region, live, range } of assessBoard(policy, board, now).regions) {
        if (live === null) continue;
        const levels = teams.map((team) => evaluateLevel(policy, board.readings, team, region.id) ?? 0);
        expect([range?.lowest ?? live, range?.highest ?? live]).toEqual([Math.min(...levels), Math.max(...levels)]);
      }
    }),
    { numRuns: 300 },
  );
});

test('[RANGE-ENDS] a range holds the live level, and there is none once everybody is confirmed', () => {
  fc.assert(
    fc.property(policyBoardArbitrary, moments, ({ policy, board }, now) => {
      const stamp = { at: new Date(now).toISOString(), by: 'Dana' };
      const people = board.people.map((person) => ({ ...person, entered: { availability: stamp } }));

      for (const { live, range } of assessBoard(policy, board, now).regions) {
        if (range === null) continue;
        expect(range.lowest <= (live ?? 0) && (live ?? 0) <= range.highest && range.lowest < range.highest).toBe(true);
        expect(range.unconfirmed).toBeGreaterThan(0);
        expect(range.unconfirmed).toBeLessThanOrEqual(unconfirmed(policy, board, now).length);
      }
      const confirmed = assessBoard(policy, { ...board, people }, now);
      expect(confirmed.regions.filter(({ range }) => range !== null)).toEqual([]);
    }),
  );
});
