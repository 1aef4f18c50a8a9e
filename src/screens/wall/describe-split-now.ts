import type { BoardState } from '../../core/level/region-state.ts';
import type { SplitNow } from '../../core/split/time-split.ts';

/** Which split is in force now where it is not the target's: "now 100 / 0: EMEA". Null where the target holds everywhere. */
export const describeSplitNow = ({ target, regions }: SplitNow, state: BoardState): string | null => {
  const others = regions.filter(({ inForce }) => inForce.customer !== target.customer);
  const [first] = others;
  if (first === undefined) return null;
  const names = others.map(
    ({ region }) => state.regions.find((known) => known.region.id === region)?.region.name ?? region,
  );
  return `now ${first.inForce.customer} / ${first.inForce.internal}: ${names.join(', ')}`;
};
