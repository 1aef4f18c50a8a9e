import type { Person } from '../board/board.ts';
import type { QueueCounts } from './counts-by-queue.ts';

/**
 * A person's open, active cases: as the queue has them, else as entered.
 *
 * @example casesOfPerson(amara, null) // 8
 */
export const casesOfPerson = ({ id, openCases }: Pick<Person, 'id' | 'openCases'>, queue: QueueCounts | null): number =>
  queue === null ? openCases : (queue.byPerson.get(id) ?? 0);
