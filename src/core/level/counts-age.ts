import type { Board, Stamp } from '../board/board.ts';
import { checkInTime } from '../clock/check-in-time.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import type { RegionNumbers } from './assessment.ts';
import type { CountsAge } from './region-state.ts';

const MINUTE = 60_000;

/**
 * How old a region's counts are: old when the newest entry is older than the last check-in time, less the minutes before
 * it in which that check-in was due. Entries of the future (a wrong clock) count as fresh.
 *
 * @example countsAge(policy, emea, board, numbers, now) // { state: 'fresh', newest: { at: '…', by: 'Dana' } }
 */
export const countsAge = (
  policy: Pick<Policy, 'checkIns'>,
  region: PolicyRegion,
  board: Pick<Board, 'regions' | 'people'>,
  numbers: RegionNumbers | null,
  now: number,
): CountsAge => {
  if (numbers === null) return { state: 'none', newest: null };
  const newest = newestStamp(board, region);
  if (newest === null) return { state: 'unknown', newest };
  const asked = checkInTime(region, now).last - policy.checkIns.dueBefore * MINUTE;
  return { state: Date.parse(newest.at) < asked ? 'old' : 'fresh', newest };
};

const newestStamp = ({ regions, people }: Pick<Board, 'regions' | 'people'>, region: PolicyRegion): Stamp | null => {
  const own = Object.values(regions[region.id]?.entered ?? {});
  const ofPeople = people
    .filter((person) => person.region === region.id)
    .flatMap(({ entered }) => Object.values(entered));
  let newest: Stamp | null = null;
  for (const stamp of [...own, ...ofPeople])
    if (newest === null || Date.parse(stamp.at) > Date.parse(newest.at)) newest = stamp;
  return newest;
};
