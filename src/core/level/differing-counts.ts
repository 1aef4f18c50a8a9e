import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import { countsByQueue } from './counts-by-queue.ts';

/** A count that was entered otherwise than the queue has it. */
export interface DifferingCount {
  /** The person's or region's id. */
  readonly id: string;
  readonly name: string;
  readonly entered: number;
  readonly queue: number;
}

/**
 * Where the entered counts and the queue disagree, people first, then cases without an owner by region. Regions entered as
 * two numbers have no counts per person. Empty for a board without cases: there is nothing to compare with.
 *
 * @example differingCounts(board, policy) // [{ id: 'amara', name: 'Amara', entered: 8, queue: 7 }]
 */
export const differingCounts = (board: Board, policy: Pick<Policy, 'regions'>): DifferingCount[] => {
  if (board.cases.length === 0) return [];
  const { byPerson, noOwner } = countsByQueue(board);
  const rosters = policy.regions.filter(({ id }) => board.regions[id]?.entry === 'roster');
  const rosterIds = new Set(rosters.map(({ id }) => id));
  const ofPeople = board.people
    .filter(({ region }) => rosterIds.has(region))
    .map(({ id, name, openCases }) => ({ id, name, entered: openCases, queue: byPerson.get(id) ?? 0 }));
  const ofRegions = rosters.map(({ id, name }) => ({
    id,
    name: `${name}, no owner`,
    entered: board.regions[id]?.noOwner ?? 0,
    queue: noOwner.get(id) ?? 0,
  }));
  return [...ofPeople, ...ofRegions].filter(({ entered, queue }) => entered !== queue);
};
