import type { CheckIn } from '../board/record.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { RegionNumbers, TeamNumbers } from '../level/assessment.ts';
import type { RegionId } from '../policy/primitives.ts';

interface Known {
  readonly at: number;
  readonly numbers: RegionNumbers | null;
}

const numbersOf = ({ region, working, openCases }: CheckIn): RegionNumbers | null =>
  working === null || openCases === null ? null : { region, working, openCases, counts: null, needOwner: 0 };

/**
 * For each check-in the team's numbers as far as check-ins tell them: its own, and of each other region those of its last
 * check-in before that in the list, if it was made within a day of it. Regions without such a one are not known.
 *
 * @example teamsAtCheckIns(board.checkIns)[3] // { emea: { working: 2, … }, americas: { working: 9, … } }
 */
export function teamsAtCheckIns(checkIns: readonly CheckIn[]): TeamNumbers[] {
  const last = new Map<RegionId, Known>();
  return checkIns.map((checkIn) => {
    const at = Date.parse(checkIn.at);
    last.set(checkIn.region, { at, numbers: numbersOf(checkIn) });
    const known = [...last].filter(([, one]) => Math.abs(at - one.at) <= DAY);
    return Object.fromEntries(known.map(([region, { numbers }]) => [region, numbers]));
  });
}
