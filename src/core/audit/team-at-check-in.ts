import type { CheckIn } from '../board/record.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { RegionNumbers, TeamNumbers } from '../level/assessment.ts';

const numbersOf = ({ region, working, openCases }: CheckIn): RegionNumbers | null =>
  working === null || openCases === null ? null : { region, working, openCases, counts: null, needOwner: 0 };

/**
 * The team's numbers as far as check-ins tell them: those of the check-in at `place`, and of each other region those of its last
 * check-in before that in the list, if it was made within a day of it. Regions without such a one are not known.
 *
 * @example teamAtCheckIn(board.checkIns, 3) // { emea: { working: 2, … }, americas: { working: 9, … } }
 */
export function teamAtCheckIn(checkIns: readonly CheckIn[], place: number): TeamNumbers {
  const own = checkIns[place];
  if (own === undefined) return {};
  const team: Record<string, RegionNumbers | null> = {};
  for (const one of checkIns.slice(0, place))
    if (Math.abs(Date.parse(own.at) - Date.parse(one.at)) <= DAY) team[one.region] = numbersOf(one);
  return { ...team, [own.region]: numbersOf(own) };
}
