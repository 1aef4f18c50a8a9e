import type { Case } from '../board/case.ts';
import type { Edition } from '../policy/edition-schema.ts';
import { rankedClass } from './ranked-class.ts';

/**
 * Whether a case is ranked although its edition promises it nothing: a class kept for others, as p2 for paying
 * customers (spec domain §5).
 *
 * @example isBestEffort(fy24, { priority: 'p2', segment: 'free' }) // true
 */
export function isBestEffort(edition: Edition, aCase: Pick<Case, 'priority' | 'segment'>): boolean {
  const { priorities, segments } = edition.bestEffort;
  return segments.includes(aCase.segment) && priorities.includes(rankedClass(edition, aCase));
}
