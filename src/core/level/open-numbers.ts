import type { Board, Person } from '../board/board.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { RegionNumbers, TeamNumbers } from './assessment.ts';
import { casesOfPerson } from './cases-of-person.ts';
import { countsByQueue, type QueueCounts } from './counts-by-queue.ts';
import { isWorking } from './is-working.ts';
import { unconfirmedPeople } from './unconfirmed-people.ts';

/** A region's numbers with what is not known of them: which of some people work today. */
export interface OpenNumbers {
  readonly numbers: RegionNumbers;
  /** How many work for certain, and their fewest and most open cases. */
  readonly working: number;
  readonly lowest: number;
  readonly highest: number;
  /** Open cases of those whom nobody confirmed, fewest first. */
  readonly open: readonly number[];
}

/** By region id; only regions with somebody unconfirmed. */
export type OpenTeam = Readonly<Record<RegionId, OpenNumbers>>;

/**
 * Of each region where nobody confirmed yet for some people whether they work today: the cases of those people, and of those
 * who work for certain. `team` has to be the numbers of the same board.
 *
 * @example openNumbers(policy, board, team, now)['emea'] // { working: 1, lowest: 8, highest: 8, open: [2, 6], … }
 */
export const openNumbers = (
  policy: Pick<Policy, 'regions'>,
  board: Board,
  team: TeamNumbers,
  now: number,
): OpenTeam => {
  const queue = board.countSource === 'queue' ? countsByQueue(board) : null;
  return Object.fromEntries(
    policy.regions.flatMap((region) => {
      const numbers = team[region.id] ?? null;
      const people = unconfirmedPeople(region, board, now);
      return numbers === null || people.length === 0
        ? []
        : [[region.id, { numbers, ...partsOf(region, board, people, queue) }]];
    }),
  );
};

const partsOf = (
  { id }: PolicyRegion,
  board: Board,
  unconfirmed: readonly Person[],
  queue: QueueCounts | null,
): Omit<OpenNumbers, 'numbers'> => {
  const countsOf = (people: readonly Person[]): number[] =>
    people.map((person) => casesOfPerson(person, queue)).toSorted((one, other) => one - other);
  const apart = new Set(unconfirmed);
  const isCertain = (person: Person): boolean =>
    person.region === id && !apart.has(person) && isWorking(person, board.inPlay !== null);
  const certain = countsOf(board.people.filter(isCertain));
  const [lowest = Infinity] = certain;
  return { working: certain.length, lowest, highest: certain.at(-1) ?? 0, open: countsOf(unconfirmed) };
};
