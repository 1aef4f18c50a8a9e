import type { Board } from '../../src/core/board/board.ts';
import { assessBoard } from '../../src/core/level/assess-board.ts';
import type { RegionState } from '../../src/core/level/region-state.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';

/** What a board says about one region at a moment, by the handbook. */
export function stateOf(board: Board, region: string, now: string): RegionState {
  const state = assessBoard(HANDBOOK_POLICY, board, Date.parse(now)).regions.find(
    ({ region: { id } }) => id === region,
  );
  if (!state) throw new Error(`no region ${region}`);
  return state;
}
