import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { hoursPerDay } from './hours-per-day.ts';
import { owedHours } from './owed-hours.ts';
import { splitNow } from './split-now.ts';
import type { TimeSplit } from './time-split.ts';

/**
 * The split now, what is owed to internal work since the levels came into play, and the log day by day (spec domain §7).
 * `now` in ms since the epoch.
 *
 * @example splitTime(HANDBOOK_POLICY, board, state, now).owed?.owed // 11.6
 */
export function splitTime(policy: Policy, board: Board, state: BoardState, now: number): TimeSplit {
  const split = splitNow(policy, board, state, now);
  return {
    ...split,
    owed: owedHours(policy, board, state, split.target, now),
    perDay: hoursPerDay(board.timeLog, 28, now),
  };
}
