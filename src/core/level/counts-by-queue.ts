import type { Board } from '../board/board.ts';
import { tallyCases } from './tally-cases.ts';

/** Open, active cases as the queue has them. */
export interface QueueCounts {
  /** By person id. */
  readonly byPerson: ReadonlyMap<string, number>;
  /** Cases nobody on the board owns, by the case's region. */
  readonly noOwner: ReadonlyMap<string, number>;
  /** All of them. */
  readonly active: number;
}

const add = (counts: Map<string, number>, key: string, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

/**
 * Counts open, active cases by owner, and by region those that nobody on the board owns. A case without either counts
 * nowhere: no region can be told to carry it.
 *
 * @example countsByQueue(board).byPerson.get('amara') // 8
 */
export const countsByQueue = ({ cases, people }: Pick<Board, 'cases' | 'people'>): QueueCounts => {
  const known = new Set(people.map(({ id }) => id));
  const byPerson = new Map<string, number>();
  const noOwner = new Map<string, number>();
  let active = 0;
  for (const { owner, region, count } of tallyCases(cases)) {
    active += count;
    if (owner !== null && known.has(owner)) add(byPerson, owner, count);
    else if (region !== null) add(noOwner, region, count);
  }
  return { byPerson, noOwner, active };
};
