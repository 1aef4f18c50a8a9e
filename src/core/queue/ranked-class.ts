import type { Case } from '../board/case.ts';
import type { Edition } from '../policy/edition-schema.ts';
import type { Priority } from '../policy/primitives.ts';

/**
 * The class a case is ranked as: its own, or where the edition does not know that one, the class it stands for
 * (spec domain §5: an imported p0 is ranked as p1 in the edition of 2021).
 *
 * @example rankedClass(editionOf(HANDBOOK_POLICY, '2021'), { priority: 'p0' }) // 'p1'
 */
export function rankedClass(edition: Edition, { priority }: Pick<Case, 'priority'>): Priority {
  return edition.rankedAs[priority] ?? priority;
}
