import type { Board, Person } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { RegionNumbers, TeamNumbers } from './assessment.ts';
import { casesOfPerson } from './cases-of-person.ts';
import { countsByQueue, type QueueCounts } from './counts-by-queue.ts';
import { isWorking } from './is-working.ts';

type Entered = Pick<Board, 'regions' | 'people' | 'cases' | 'countSource' | 'inPlay'>;

/**
 * Each region's numbers as entered, or as the queue has them; null for a region nobody entered yet. While the levels are
 * in play a focus day that leadership has not confirmed counts as working (spec domain §4).
 *
 * @example regionNumbers(board, policy)['emea'] // { working: 2, openCases: 17, counts: [8, 6], needOwner: 3, … }
 */
export const regionNumbers = (board: Entered, policy: Pick<Policy, 'regions'>): TeamNumbers => {
  const queue = board.countSource === 'queue' ? countsByQueue(board) : null;
  return Object.fromEntries(policy.regions.map(({ id }) => [id, numbersOf(board, id, queue)]));
};

const numbersOf = (board: Entered, region: RegionId, queue: QueueCounts | null): RegionNumbers | null => {
  const entered = board.regions[region];
  if (entered?.entry === 'numbers')
    return twoNumbers(region, entered.working, casesOf(board, region, queue) ?? entered.openCases);
  const people = board.people.filter((person) => person.region === region);
  const noOwner = queue === null ? (entered?.noOwner ?? 0) : (queue.noOwner.get(region) ?? 0);
  return people.length === 0 && noOwner === 0 ? null : fromRoster(region, people, noOwner, board, queue);
};

const casesOf = ({ people }: Entered, region: RegionId, queue: QueueCounts | null): number | null => {
  if (queue === null) return null;
  const owned = people.filter((person) => person.region === region).map(({ id }) => queue.byPerson.get(id) ?? 0);
  return owned.reduce((sum, count) => sum + count, queue.noOwner.get(region) ?? 0);
};

const twoNumbers = (region: RegionId, working: number | null, openCases: number | null): RegionNumbers | null =>
  working === null || openCases === null ? null : { region, working, openCases, counts: null, needOwner: 0 };

const fromRoster = (
  region: RegionId,
  people: readonly Person[],
  noOwner: number,
  board: Entered,
  queue: QueueCounts | null,
): RegionNumbers => {
  const counts: number[] = [];
  let needOwner = noOwner;
  for (const person of people) {
    const count = casesOfPerson(person, queue);
    if (isWorking(person, board.inPlay !== null)) counts.push(count);
    else needOwner += count;
  }
  const openCases = counts.reduce((sum, count) => sum + count, needOwner);
  return { region, working: counts.length, openCases, counts, needOwner };
};
