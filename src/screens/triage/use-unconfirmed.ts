import { unconfirmedPeople } from '../../core/level/unconfirmed-people.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useBoard } from '../../state/use-board.ts';
import { useNow } from '../../state/use-now.ts';
import { useShallow } from '../../state/use-shallow.ts';

/** The ids of a region's people whose state nobody has confirmed today. */
export const useUnconfirmed = (region: PolicyRegion): readonly string[] => {
  const now = useNow('minute');
  return useBoard(useShallow((board) => unconfirmedPeople(region, board, now).map(({ id }) => id)));
};
