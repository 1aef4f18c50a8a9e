import type { Board } from '../board/board.ts';
import { completeRegions } from '../board/complete-regions.ts';
import type { EditAction } from '../board/edit.ts';
import type { Policy } from '../policy/policy.ts';
import { applyEdits } from './apply-edits.ts';
import { sideOf } from './side-of.ts';
import type { WhatIf } from './what-if-side.ts';

/**
 * Today's board beside a copy with some edits, at one moment (`now`, ms since the epoch): levels, contingencies, promises
 * and split before and after. A change of numbers alone obliges nothing until a check-in, so both sides also say what
 * their live levels would oblige once announced. The board is never touched; an edit that does not fit is refused with its
 * place and the reason, as it would be when applied.
 *
 * @example whatIf(policy, board, [{ kind: 'setAvailability', person: 'amara', availability: 'out' }], now)
 */
export const whatIf = (policy: Policy, board: Board, edits: readonly EditAction[], now: number): WhatIf => {
  // As an edit would, the first under a policy with more regions.
  const listed = completeRegions(
    board,
    policy.regions.map(({ id }) => id),
  );
  const changed = applyEdits(listed, edits, now);
  if (!changed.ok) return changed;
  return { ok: true, before: sideOf(policy, board, now), after: sideOf(policy, changed.board, now) };
};
