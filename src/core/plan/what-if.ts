import type { Board } from '../board/board.ts';
import type { EditAction } from '../board/edit.ts';
import { assessBoard } from '../level/assess-board.ts';
import type { Policy } from '../policy/policy.ts';
import { splitNow } from '../split/split-now.ts';
import { announceLive } from './announce-live.ts';
import { applyEdits } from './apply-edits.ts';
import type { WhatIf, WhatIfSide } from './what-if-side.ts';

const sideOf = (policy: Policy, board: Board, now: number): WhatIfSide => {
  const state = assessBoard(policy, board, now);
  const announced = announceLive(policy, board, state);
  const split = splitNow(policy, board, announced, now);
  const regions = state.regions.map((region, place) => ({
    state: region,
    level: announced.regions[place]?.inForce ?? null,
    contingencies: announced.regions[place]?.contingencies ?? [],
    split: split.regions[place] ?? null,
  }));
  return { regions, promises: announced.promises };
};

/**
 * Today's board beside a copy with some edits, at one moment (`now`, ms since the epoch): levels, contingencies, promises
 * and split before and after. A change of numbers alone obliges nothing until a check-in, so both sides also say what
 * their live levels would oblige once announced. The board is never touched; an edit that does not fit is refused with its
 * place and the reason, as it would be when applied.
 *
 * @example whatIf(policy, board, [{ kind: 'setAvailability', person: 'amara', availability: 'out' }], now)
 */
export const whatIf = (policy: Policy, board: Board, edits: readonly EditAction[], now: number): WhatIf => {
  const changed = applyEdits(board, edits, now);
  if (!changed.ok) return changed;
  return { ok: true, before: sideOf(policy, board, now), after: sideOf(policy, changed.board, now) };
};
