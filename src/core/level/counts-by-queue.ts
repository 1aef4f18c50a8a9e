import type { Board } from '../board/board.ts';
import { isActive } from '../queue/is-active.ts';

/** Open, active cases as the queue has them. */
export interface QueueCounts {
  /** By person id. */
  readonly byPerson: ReadonlyMap<string, number>;
  /** Cases nobody on the board owns, by the case's region. */
  readonly noOwner: ReadonlyMap<string, number>;
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
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
  for (const item of cases) {
    if (!isActive(item)) continue;
    if (item.owner !== null && known.has(item.owner)) add(byPerson, item.owner);
    else if (item.region !== null) add(noOwner, item.region);
  }
  return { byPerson, noOwner };
};
