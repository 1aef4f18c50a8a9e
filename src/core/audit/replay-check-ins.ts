import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import { replayCheckIn, type Rules } from './replay-check-in.ts';
import type { Replay, ReplayOutcome } from './replay.ts';
import { teamsAtCheckIns, type TeamAtCheckIn } from './teams-at-check-ins.ts';

const NOTHING: TeamAtCheckIn = { team: {}, uncounted: [] };
const OUTCOMES = { same: 0, changed: 0, 'no-numbers': 0, 'needs-counts': 0, 'not-reproduced': 0, 'no-region': 0 };

/**
 * Runs the recorded check-ins under other readings or another policy (issue: "was it enough?"): how many would have had another
 * level, and which. What cannot be said from the numbers that a check-in kept is told apart, never guessed. `inUse` is
 * the policy by which the check-ins were made.
 *
 * @example replayCheckIns(HANDBOOK_POLICY, board, { policy: HANDBOOK_POLICY, readings: mildest }).counts.changed // 3
 */
export function replayCheckIns(inUse: Policy, { checkIns }: Pick<Board, 'checkIns'>, rules: Rules): Replay {
  const teams = teamsAtCheckIns(checkIns);
  const replayed = checkIns.map((checkIn, place) => replayCheckIn(inUse, rules, checkIn, teams[place] ?? NOTHING));
  const counts: Record<ReplayOutcome, number> = { ...OUTCOMES };
  for (const { outcome } of replayed) counts[outcome] += 1;
  const changes = replayed.flatMap(({ outcome, level, checkIn }) =>
    outcome === 'changed' && level !== null ? [level - checkIn.level] : [],
  );
  return {
    checkIns: replayed,
    counts,
    raised: changes.filter((change) => change > 0).length,
    lowered: changes.filter((change) => change < 0).length,
  };
}
