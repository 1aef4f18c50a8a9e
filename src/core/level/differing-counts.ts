import type { Board, BoardRegion } from '../board/board.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import { countsByQueue, type QueueCounts } from './counts-by-queue.ts';

/** A count that was entered otherwise than the queue has it. */
export interface DifferingCount {
  /** Whose count: a person's, a region's cases without an owner, a region's cases, or cases that no region carries. */
  readonly kind: 'person' | 'no-owner' | 'region' | 'nowhere';
  /** The person's or region's id; empty for "nowhere". */
  readonly id: string;
  readonly name: string;
  readonly entered: number;
  readonly queue: number;
}

/**
 * Where the entered counts and the queue disagree: people, then by region the cases without an owner (or all of them where
 * the region is entered as two numbers), then active cases that belong to no region of the policy. Empty for a board that
 * keeps no active case and does not count by them: there is nothing to compare with.
 *
 * @example differingCounts(board, policy) // [{ kind: 'person', id: 'amara', name: 'Amara', entered: 8, queue: 7 }]
 */
export const differingCounts = (board: Board, policy: Pick<Policy, 'regions'>): DifferingCount[] => {
  const queue = countsByQueue(board);
  if (queue.active === 0 && board.countSource === 'entered') return [];
  const counts = [
    ...ofPeople(board, policy, queue),
    ...policy.regions.flatMap((region) => ofRegion(board, region, queue)),
    nowhere(board, policy, queue),
  ];
  return counts.filter((count) => count.entered !== count.queue);
};

const isRoster = (region: BoardRegion | undefined): boolean => region?.entry !== 'numbers';

const ofPeople = (board: Board, { regions }: Pick<Policy, 'regions'>, { byPerson }: QueueCounts): DifferingCount[] => {
  const rosters = new Set(regions.map(({ id }) => id).filter((id) => isRoster(board.regions[id])));
  return board.people
    .filter(({ region }) => rosters.has(region))
    .map(({ id, name, openCases }) => ({ kind: 'person', id, name, entered: openCases, queue: byPerson.get(id) ?? 0 }));
};

const ofRegion = (board: Board, { id, name }: PolicyRegion, queue: QueueCounts): DifferingCount[] => {
  const own = board.regions[id];
  const noOwner = queue.noOwner.get(id) ?? 0;
  if (isRoster(own))
    return [{ kind: 'no-owner', id, name: `${name}, no owner`, entered: own?.noOwner ?? 0, queue: noOwner }];
  const entered = own?.openCases ?? null;
  return entered === null ? [] : [{ kind: 'region', id, name, entered, queue: casesOf(board, id, queue) }];
};

const casesOf = ({ people }: Board, region: string, { byPerson, noOwner }: QueueCounts): number =>
  people.reduce(
    (sum, person) => (person.region === region ? sum + (byPerson.get(person.id) ?? 0) : sum),
    noOwner.get(region) ?? 0,
  );

const nowhere = (board: Board, { regions }: Pick<Policy, 'regions'>, queue: QueueCounts): DifferingCount => {
  const counted = regions.reduce((sum, { id }) => sum + casesOf(board, id, queue), 0);
  return { kind: 'nowhere', id: '', name: 'No region', entered: 0, queue: queue.active - counted };
};
