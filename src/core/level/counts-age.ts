import type { Board, Person, Stamp } from '../board/board.ts';
import { checkInTime } from '../clock/check-in-time.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import type { RegionNumbers } from './assessment.ts';
import type { CountsAge } from './region-state.ts';

const MINUTE = 60_000;

/**
 * How old a region's counts are: old when the newest entry that its numbers are made of is from before the last check-in
 * became due. Entries of the future (a wrong clock) count as fresh.
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
  const own = regions[region.id];
  const { noOwner, working, openCases } = own?.entered ?? {};
  const stamps = own?.entry === 'numbers' ? [working, openCases] : [noOwner, ...people.flatMap(stampsOf(region))];
  let newest: Stamp | null = null;
  for (const stamp of stamps)
    if (stamp && (newest === null || Date.parse(stamp.at) > Date.parse(newest.at))) newest = stamp;
  return newest;
};

const stampsOf =
  ({ id }: PolicyRegion) =>
  ({ region, entered }: Person): Stamp[] =>
    region === id ? Object.values(entered) : [];
