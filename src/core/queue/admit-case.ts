import type { Case } from '../board/case.ts';
import type { Edition } from '../policy/edition-schema.ts';
import { isBestEffort } from './is-best-effort.ts';
import { rankedClass } from './ranked-class.ts';
import { withCEReason } from './with-ce-reason.ts';

export interface Admission {
  /** "with-ce": left with the CE, listed apart with the reason. */
  readonly kind: 'ranked' | 'with-ce';
  /** Ranked, but promised nothing. */
  readonly bestEffort: boolean;
  /** Why it is with the CE, or only best effort; null for an ordinary case. */
  readonly reason: string | null;
}

function bestEffortReason(edition: Edition, aCase: Case): string {
  const ranked = rankedClass(edition, aCase);
  const meaning = edition.classes.find(({ priority }) => priority === ranked)?.meaning ?? 'others';
  return `Answered when there is time: ${ranked} is for ${meaning}.`;
}

/**
 * Whether an edition ranks a case or leaves it with the CE, and whether it promises it anything (spec domain §5). A
 * pre-sales case needs a CE where the edition says so, and a class the edition takes; leadership's exception stands for
 * both. No case is ever dropped.
 *
 * @example admitCase(fy24, { ...preSales, openedByCE: false }).kind // 'with-ce'
 */
export function admitCase(edition: Edition, aCase: Case): Admission {
  const reason = withCEReason(edition, aCase);
  if (reason !== null) return { kind: 'with-ce', bestEffort: false, reason };
  if (!isBestEffort(edition, aCase)) return { kind: 'ranked', bestEffort: false, reason: null };
  return { kind: 'ranked', bestEffort: true, reason: bestEffortReason(edition, aCase) };
}
