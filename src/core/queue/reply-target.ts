import type { Board } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import { addBusinessHours } from '../clock/add-business-hours.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Policy } from '../policy/policy.ts';
import { rankedClass } from './ranked-class.ts';

/**
 * When the contract wants the first reply, ms since the epoch; null where it promises none (spec domain §6).
 *
 * @example replyTarget(policy, board, { segment: 'enterprise', priority: 'p0', … }, openedAt) // two business hours later
 */
export const replyTarget = (
  policy: Policy,
  board: Pick<Board, 'edition' | 'holidays'>,
  item: Case,
  openedAt: number,
): number | null => {
  const edition = editionOf(policy, board.edition);
  const priority = rankedClass(edition, item);
  const target = edition.replyTargets.find(
    ({ segments, priorities }) => segments.includes(item.segment) && priorities.includes(priority),
  );
  if (target === undefined) return null;
  if (target.unit === 'hours') return openedAt + target.amount * 3_600_000;
  const perUnit = target.unit === 'business-days' ? policy.businessHours.hoursPerDay : 1;
  return addBusinessHours(openedAt, target.amount * perUnit, policy.businessHours, board.holidays);
};
