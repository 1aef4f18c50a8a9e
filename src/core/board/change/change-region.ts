import type { RegionId } from '../../policy/primitives.ts';
import type { Board, BoardRegion } from '../board.ts';
import type { EditAction } from '../edit.ts';
import type { Applied } from '../edits/edit-kind.ts';

interface Change {
  entry: BoardRegion;
  inverse: EditAction;
}

/**
 * Puts a changed region in the place of the old one, or refuses when the board does not have it.
 *
 * @example changeRegion(board, 'emea', (entry) => ({ entry: { ...entry, noOwner: 2 }, inverse }))
 */
export function changeRegion(board: Board, region: RegionId, change: (entry: BoardRegion) => Change): Applied {
  const old = Object.hasOwn(board.regions, region) ? board.regions[region] : undefined;
  if (!old) return { ok: false, reason: `“${region}” is no longer among the regions of this board` };
  const { entry, inverse } = change(old);
  return { ok: true, board: { ...board, regions: { ...board.regions, [region]: entry } }, inverse };
}
