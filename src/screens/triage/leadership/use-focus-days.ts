import { useMemo } from 'react';
import { focusToConfirm } from '../../../core/level/focus-to-confirm.ts';
import type { BoardState, RegionState } from '../../../core/level/region-state.ts';
import { standbyPeople, type Standby } from '../../../core/level/standby-people.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicy } from '../../../state/use-policy.ts';

export interface FocusDays {
  readonly state: RegionState;
  /** Focus days that nobody confirmed, each with the level that a yes would give. */
  readonly requests: readonly Standby[];
  /** Who stands by, each with the level that calling them back would give. */
  readonly recalls: readonly Standby[];
}

/** Each region's focus days that leadership decides about or could end. */
export const useFocusDays = (state: BoardState): readonly FocusDays[] => {
  const policy = usePolicy();
  const board = useBoard((whole) => whole);
  return useMemo(
    () =>
      state.regions.map((region) => ({
        state: region,
        requests: focusToConfirm(policy, board, region.region.id),
        recalls: standbyPeople(policy, board, state, region.region.id),
      })),
    [policy, board, state],
  );
};
