import type { Board } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import { addBusinessHours } from '../clock/add-business-hours.ts';
import { HOUR } from '../clock/time-of-day.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Policy } from '../policy/policy.ts';
import { rankedClass } from './ranked-class.ts';

/**
 * Until when the edition promises the first reply to a case opened at `openedAt`, ms since the epoch; null where it
 * promises none (spec domain §6). The edition's first target that names segment and class counts.
 *
 * @example replyTarget(HANDBOOK_POLICY, board, enterpriseP0, openedAt) // two business hours later
 */
export function replyTarget(
  policy: Policy,
  board: Pick<Board, 'edition' | 'holidays'>,
  aCase: Pick<Case, 'segment' | 'priority'>,
  openedAt: number,
): number | null {
  const edition = editionOf(policy, board.edition);
  const ranked = rankedClass(edition, aCase);
  const target = edition.replyTargets.find(
    ({ segments, priorities }) => segments.includes(aCase.segment) && priorities.includes(ranked),
  );
  if (target === undefined) return null;
  if (target.unit === 'hours') return openedAt + target.amount * HOUR;
  const hours = target.amount * (target.unit === 'business-days' ? policy.businessHours.hoursPerDay : 1);
  return addBusinessHours(openedAt, hours, policy.businessHours, board.holidays);
}
