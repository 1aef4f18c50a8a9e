import type { Case } from '../board/case.ts';
import type { CaseKind, QueueRules } from './queue.ts';

const UNKNOWN: CaseKind = { classRank: 0, segmentRank: 0, bucket: 0, internal: false };

/**
 * What a case's segment and class mean under some rules. Every case that a board's schema lets through has one.
 *
 * @example kindOf(rules, { segment: 'internal', priority: 'p2' }).internal // true
 */
export function kindOf({ kinds }: QueueRules, { segment, priority }: Pick<Case, 'priority' | 'segment'>): CaseKind {
  return kinds.get(segment)?.get(priority) ?? UNKNOWN;
}
