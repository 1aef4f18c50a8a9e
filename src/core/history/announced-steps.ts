import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { LevelStep, PlayPeriod } from './level-step.ts';

interface Told {
  readonly at: number;
  readonly place: number;
  readonly level: number;
}

/** Those that counted when they were made: of two the one that stands later on the board, whatever their clocks say. */
function inOrder(told: readonly Told[]): Told[] {
  const counted: Told[] = [];
  for (const one of told.toSorted((a, b) => a.at - b.at || a.place - b.place)) {
    const last = counted.at(-1);
    if (last && one.place < last.place) continue;
    if (last && last.at === one.at) counted.pop();
    counted.push(one);
  }
  return counted;
}

/**
 * The levels that a region announced during a time in play, from check-in to check-in (spec domain §4), in order of time and
 * without overlap; what was announced above the policy's harshest level counts as the harshest. Nothing before the first
 * check-in.
 *
 * @example announcedSteps(HANDBOOK_POLICY, board, 'emea', period)[0] // { from, to, level: 1, by: 'announced' }
 */
export function announcedSteps(
  { levels }: Pick<Policy, 'levels'>,
  { checkIns }: Pick<Board, 'checkIns'>,
  region: RegionId,
  { from, to }: Pick<PlayPeriod, 'from' | 'to'>,
): LevelStep[] {
  const told = checkIns.flatMap((one, place) => {
    const at = Date.parse(one.at);
    const level = Math.min(one.level, levels.length);
    return one.region === region && at >= from && at < to ? [{ at, place, level }] : [];
  });
  const counted = inOrder(told);
  return counted.map(({ at, level }, index) => ({
    from: at,
    to: counted[index + 1]?.at ?? to,
    level,
    by: 'announced',
  }));
}
