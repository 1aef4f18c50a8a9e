import type { Board } from '../board/board.ts';
import { contingenciesInForce } from '../contingency/contingencies-in-force.ts';
import { promisesInForce } from '../contingency/promises-in-force.ts';
import type { BoardState, RegionState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What a board would say if every region announced its live level now: that level in force (leadership's override stays),
 * what it obliges, and what is promised. A region without a live level keeps what it has; out of play nothing changes.
 *
 * @example announceLive(policy, board, state).regions[0]?.inForce // 4, where 2 was announced and 4 is live
 */
export const announceLive = (policy: Policy, board: Board, state: BoardState): BoardState => {
  if (board.inPlay === null) return state;
  const regions = state.regions.map((region): RegionState => {
    const level = region.override?.level ?? region.live ?? region.inForce;
    const contingencies = contingenciesInForce(policy, region.region.id, level, board);
    return { ...region, inForce: level, contingencies };
  });
  const levels = regions.map(({ region, inForce }) => ({ region: region.id, level: inForce }));
  return { ...state, regions, promises: promisesInForce(policy, levels) };
};
