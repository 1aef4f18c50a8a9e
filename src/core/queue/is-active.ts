import type { Case } from '../board/case.ts';

/**
 * Whether the next action of a case is ours: status new or open. Pending, on hold, solved and closed cases do not
 * count (spec domain §1).
 *
 * @example isActive({ status: 'pending' }) // false
 */
export function isActive({ status }: Pick<Case, 'status'>): boolean {
  return status === 'new' || status === 'open';
}
