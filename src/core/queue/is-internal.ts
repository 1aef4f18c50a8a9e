import type { Case } from '../board/case.ts';
import type { Edition } from '../policy/edition-schema.ts';
import { rankedClass } from './ranked-class.ts';

/**
 * Whether a case is work that no customer waits for: ranked as p3, or of the segment internal (spec domain §6).
 *
 * @example isInternal(edition, { priority: 'p3', segment: 'enterprise' }) // true
 */
export function isInternal(edition: Edition, aCase: Pick<Case, 'priority' | 'segment'>): boolean {
  return aCase.segment === 'internal' || rankedClass(edition, aCase) === 'p3';
}
