import * as v from 'valibot';
import type { RegionId } from '../policy/primitives.ts';
import { boardRegionSchema, type Board } from './board.ts';

/**
 * The board with an empty entry for each of these regions that it does not list, since only listed regions can be
 * edited; the same board when none is missing. The first edit under a policy with more regions names them (`listing`), so
 * that whoever replays it comes to the same board, whatever policy they have.
 *
 * @example completeRegions(board, policy.regions.map(({ id }) => id)) // 3 regions in the policy: 3 on the board
 */
export function completeRegions(board: Board, regions: readonly RegionId[]): Board {
  const missing = regions.filter((region) => !Object.hasOwn(board.regions, region));
  if (missing.length === 0) return board;
  const added = missing.map((region) => [region, v.parse(boardRegionSchema, {})] as const);
  return { ...board, regions: { ...board.regions, ...Object.fromEntries(added) } };
}
