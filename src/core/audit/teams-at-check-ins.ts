import type { CheckIn } from '../board/record.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { RegionNumbers, TeamNumbers } from '../level/assessment.ts';
import type { RegionId } from '../policy/primitives.ts';

/** What check-ins tell of a team at one moment. */
export interface TeamAtCheckIn {
  readonly team: TeamNumbers;
  /** Regions that enter person by person, and whose check-in did not keep each SE's cases. */
  readonly uncounted: readonly RegionId[];
}

interface Known {
  readonly at: number;
  readonly numbers: RegionNumbers | null;
  readonly isCounted: boolean;
}

/** Nobody's cases are always known; as many counts as SEs are needed for anything else. */
function countsOf({ working, counts }: CheckIn): readonly number[] | null | undefined {
  if (working === 0) return [];
  return counts === undefined || counts === null || counts.length === working ? counts : undefined;
}

function knownOf(checkIn: CheckIn): Known {
  const { region, working, openCases } = checkIn;
  const counts = countsOf(checkIn);
  const isMissing = working === null || openCases === null;
  return {
    at: Date.parse(checkIn.at),
    numbers: isMissing ? null : { region, working, openCases, counts: counts ?? null, needOwner: 0 },
    isCounted: counts !== undefined,
  };
}

/**
 * For each check-in the team's numbers as far as check-ins tell them: its own, and of each other region those of its last
 * check-in before that in the list, if it was made within a day of it. Regions without such a one are not known.
 *
 * @example teamsAtCheckIns(board.checkIns)[3]?.team // { emea: { working: 2, … }, americas: { working: 9, … } }
 */
export function teamsAtCheckIns(checkIns: readonly CheckIn[]): TeamAtCheckIn[] {
  const last = new Map<RegionId, Known>();
  return checkIns.map((checkIn) => {
    const now = knownOf(checkIn);
    last.set(checkIn.region, now);
    const known = [...last].filter(([, one]) => Math.abs(now.at - one.at) <= DAY);
    return {
      team: Object.fromEntries(known.map(([region, { numbers }]) => [region, numbers])),
      uncounted: known.flatMap(([region, { isCounted }]) => (isCounted ? [] : [region])),
    };
  });
}
