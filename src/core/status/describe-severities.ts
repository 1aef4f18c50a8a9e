import type { PromiseInForce } from '../level/region-state.ts';
import type { Edition, ReplyTarget } from '../policy/edition-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Priority } from '../policy/primitives.ts';
import { rankedClass } from '../queue/ranked-class.ts';
import { withCEReason } from '../queue/with-ce-reason.ts';
import { cutText } from '../text/cut-text.ts';
import type { StatusFile } from './status-file.ts';

const UNITS = { hours: 'hour', 'business-hours': 'business hour', 'business-days': 'business day' } as const;

const inWords = ({ amount, unit }: ReplyTarget): string => `within ${amount} ${UNITS[unit]}${amount === 1 ? '' : 's'}`;

/** Business hours count as hours: the two are only compared to say the shorter one. */
const hoursOf = ({ amount, unit }: ReplyTarget, hoursPerDay: number): number =>
  unit === 'business-days' ? amount * hoursPerDay : amount;

function targetOf(edition: Edition, priority: Priority): ReplyTarget | undefined {
  const ranked = rankedClass(edition, { priority });
  return edition.replyTargets.find(
    ({ segments, priorities }) => segments.includes('pre-sales') && priorities.includes(ranked),
  );
}

function expectation(
  policy: Policy,
  edition: Edition,
  promises: readonly PromiseInForce[],
  priority: Priority,
): string {
  const left = withCEReason(edition, { segment: 'pre-sales', priority, openedByCE: true, exception: null });
  if (left !== null) return left;
  const target = targetOf(edition, priority);
  const [promise] = promises;
  if (target === undefined) return promise?.text ?? `as usual, ${edition.firstReplyNorm}`;
  const isShorter = promise === undefined || hoursOf(target, policy.businessHours.hoursPerDay) < promise.withinHours;
  return isShorter ? inWords(target) : promise.text;
}

/**
 * By severity of a CE's request when its first reply comes: the shorter of the edition's target and what the levels in
 * force promise to pre-sales, else what the edition aims for; or that it stays with the CE (spec domain §5 and §6).
 *
 * @example describeSeverities(policy, fy24, [])[0] // { priority: 'p0', expect: 'within 2 business hours' }
 */
export function describeSeverities(
  policy: Policy,
  edition: Edition,
  promises: readonly PromiseInForce[],
): StatusFile['severities'] {
  const audiences = policy.audiences.filter(({ segments }) => segments.includes('pre-sales')).map(({ id }) => id);
  const made = promises.filter(({ audience }) => audiences.includes(audience));
  return policy.preSales.severities.map(({ priority }) => ({
    priority,
    expect: cutText(expectation(policy, edition, made, priority)),
  }));
}
