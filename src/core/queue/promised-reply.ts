import type { Board } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import { addBusinessHours } from '../clock/add-business-hours.ts';
import { HOUR } from '../clock/time-of-day.ts';
import type { PromiseInForce } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';

function isTo(policy: Policy, { segment, region }: Pick<Case, 'segment' | 'region'>, promise: PromiseInForce): boolean {
  const audience = policy.audiences.find(({ id }) => id === promise.audience);
  if (!audience?.segments.includes(segment)) return false;
  const known = policy.regions.find(({ id }) => id === region);
  return known === undefined || promise.regions.includes(known.id);
}

/**
 * Until when the levels in force promise the first reply to a case opened at `openedAt`, ms since the epoch; null where
 * they promise its audience none (spec domain §6). Promises of the case's region count; for a case of no region, or of
 * one the policy does not know, those of any. Of several the earliest.
 *
 * @example promisedReply(HANDBOOK_POLICY, board, freeOfEMEA, openedAt, state.promises) // 24 hours later, with EMEA at level 4
 */
export function promisedReply(
  policy: Policy,
  board: Pick<Board, 'holidays'>,
  aCase: Pick<Case, 'segment' | 'region'>,
  openedAt: number,
  promises: readonly PromiseInForce[],
): number | null {
  const instants = promises
    .filter((promise) => isTo(policy, aCase, promise))
    .map(({ withinHours, businessHours }) =>
      businessHours
        ? addBusinessHours(openedAt, withinHours, policy.businessHours, board.holidays)
        : openedAt + withinHours * HOUR,
    );
  return instants.length === 0 ? null : Math.min(...instants);
}
