import type { Board } from '../board/board.ts';
import { completeRegions } from '../board/complete-regions.ts';
import type { EditAction } from '../board/edit.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { applyEdits } from './apply-edits.ts';
import { boardOnDay } from './board-on-day.ts';
import { planBasis } from './plan-basis.ts';
import type { PlanRequest } from './plan-request.ts';
import { sideOf } from './side-of.ts';
import type { WhatIf, WhatIfSide } from './what-if-side.ts';
import { windowOfDay } from './window-of-day.ts';

/** Which day of which region is asked about; the rest as in the plan. */
interface AskedDay extends Pick<PlanRequest, 'restDays' | 'now'> {
  /** UTC, `YYYY-MM-DD`. */
  readonly day: string;
  readonly region: RegionId;
}

const openingOf = ({ regions }: Policy, { day, region }: AskedDay): number => {
  const found = regions.find(({ id }) => id === region);
  return found ? windowOfDay(found, day).opensAt : Date.parse(`${day}T00:00:00Z`);
};

const sideOn = (policy: Policy, board: Board, asked: AskedDay, now: number): WhatIfSide => {
  const { day, region: _region, ...plan } = asked;
  const request = { ...plan, from: day, weeks: 1, expected: board.expectedCases };
  return sideOf(policy, boardOnDay(planBasis(policy, board, request), day), now);
};

/**
 * A day ahead as it is planned beside the same day after some edits (absences, expected cases), when the region's window opens:
 * levels, contingencies, promises and split before and after. The board is never touched; an edit that does not fit is refused with
 * its place and the reason (spec domain §8).
 *
 * @example whatIfDay(policy, board, { day: '2026-12-24', region: 'emea' }, [{ kind: 'editPerson', person: 'amara', changes: { away: [] } }])
 */
export const whatIfDay = (policy: Policy, board: Board, asked: AskedDay, edits: readonly EditAction[]): WhatIf => {
  const now = openingOf(policy, asked);
  // As an edit would, the first under a policy with more regions.
  const regions = policy.regions.map(({ id }) => id);
  const changed = applyEdits(completeRegions(board, regions), edits, now);
  if (!changed.ok) return changed;
  return {
    ok: true,
    before: sideOn(policy, board, asked, now),
    after: sideOn(policy, changed.board, asked, now),
  };
};
