import type { Case } from '../board/case.ts';
import { isActive } from './is-active.ts';
import type { CaseKind, Place, QueueRules } from './queue.ts';
import { LISTS } from './queue.ts';
import { withCEReason } from './with-ce-reason.ts';

/** One value for the many, so that ranking 100,000 cases does not make 100,000 of them. */
const INACTIVE: Place = { list: LISTS.inactive, reason: null };
const RANKED: Place = { list: LISTS.ranked, reason: null };

/**
 * Which list a case stands in, and why when it is not ranked (spec domain §6): cases whose next action is not ours are
 * inactive, pre-sales cases may be with the CE, internal work may be paused, all others are ranked. A pin changes
 * nothing about that. `kind` is the case's own.
 *
 * @example placeCase(rules, internalOfEMEA, kindOf(rules, internalOfEMEA)).list // LISTS.paused, with EMEA at level 4
 */
export function placeCase(rules: QueueRules, aCase: Case, kind: CaseKind): Place {
  if (!isActive(aCase)) return INACTIVE;
  const reason = withCEReason(rules.edition, aCase);
  if (reason !== null) return { list: LISTS.withCE, reason };
  return kind.internal ? (rules.paused.get(aCase.region ?? '') ?? rules.elsewhere) : RANKED;
}
