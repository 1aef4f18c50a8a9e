import type { Board, Person } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { RegionNumbers, TeamNumbers } from './assessment.ts';
import { casesOfPerson } from './cases-of-person.ts';
import { countsByQueue } from './counts-by-queue.ts';
import { isWorking } from './is-working.ts';
import { unconfirmedPeople } from './unconfirmed-people.ts';

/** A region's numbers with what is not known of them: which of some people work today. */
export interface OpenNumbers {
  readonly numbers: RegionNumbers;
  /** How many work for certain, and the fewest and the most open cases among them; empty for nobody. */
  readonly working: number;
  readonly extremes: readonly number[];
  /** Open cases of those whom nobody confirmed, fewest first. */
  readonly open: readonly number[];
}

/** By region id; only regions with somebody unconfirmed. */
export type OpenTeam = Readonly<Record<RegionId, OpenNumbers>>;

/**
 * Of each region where nobody confirmed yet for some people whether they work today: the cases of those people, and of those
 * who work for certain. `team` has to be the numbers of the same board.
 *
 * @example openNumbers(policy, board, team, now)['emea'] // { working: 1, extremes: [8, 8], open: [2, 6], … }
 */
export const openNumbers = (
  policy: Pick<Policy, 'regions'>,
  board: Board,
  team: TeamNumbers,
  now: number,
): OpenTeam => {
  const queue = board.countSource === 'queue' ? countsByQueue(board) : null;
  const countsOf = (people: readonly Person[]): number[] =>
    people.map((person) => casesOfPerson(person, queue)).toSorted((one, other) => one - other);
  const open: Record<RegionId, OpenNumbers> = {};
  for (const region of policy.regions) {
    const numbers = team[region.id];
    const people = unconfirmedPeople(region, board, now);
    if (!numbers || people.length === 0) continue;
    const apart = new Set(people);
    const isCertain = (person: Person): boolean =>
      person.region === region.id && !apart.has(person) && isWorking(person, board.inPlay !== null);
    const certain = countsOf(board.people.filter(isCertain));
    const extremes = [...certain.slice(0, 1), ...certain.slice(-1)];
    open[region.id] = { numbers, working: certain.length, extremes, open: countsOf(people) };
  }
  return open;
};
