import type { Board } from '../board/board.ts';
import { announcedCheckIn } from '../level/announced-check-in.ts';
import type { RegionState } from '../level/region-state.ts';

/** What a region's level in force comes from. */
export interface LevelCause {
  /** The check-in's id; null for an override, and out of play. */
  readonly checkIn: string | null;
  /** What tells it from others in the ids of drafts. */
  readonly cause: string;
}

/**
 * What a region's level in force comes from: leadership's override, or the check-in that announced it. Out of play the last
 * check-in tells one end from another.
 *
 * @example levelCause(board, state, now) // { checkIn: 'check-in-7', cause: 'check-in-7' }
 */
export function levelCause(board: Board, { region, override, inForceBy }: RegionState, now: number): LevelCause {
  if (inForceBy === 'override' && override !== null) return { checkIn: null, cause: override.at };
  const checkIn = announcedCheckIn(board, region.id, now)?.id ?? null;
  return board.inPlay === null ? { checkIn: null, cause: `end-${checkIn ?? ''}` } : { checkIn, cause: checkIn ?? '' };
}
