import type { Board, Stamp } from '../board/board.ts';
import { checkInTime } from '../clock/check-in-time.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import type { RegionNumbers } from './assessment.ts';
import type { CountsAge } from './region-state.ts';

const MINUTE = 60_000;

type Entered = Pick<Board, 'regions' | 'people' | 'checkIns'>;

/**
 * How old a region's counts are: old when the newest entry of a count, or the newest check-in that confirmed them, is from
 * before the last check-in became due. That somebody works or is out says nothing of their cases, and counts only where no
 * count was ever entered. Entries of the future (a wrong clock) count as fresh.
 *
 * @example countsAge(policy, emea, board, numbers, now) // { state: 'fresh', newest: { at: '…', by: 'Dana' } }
 */
export const countsAge = (
  policy: Pick<Policy, 'checkIns'>,
  region: PolicyRegion,
  board: Entered,
  numbers: RegionNumbers | null,
  now: number,
): CountsAge => {
  if (numbers === null) return { state: 'none', newest: null };
  const newest =
    newestOf([...countStamps(board, region), ...checkInsOf(board, region)]) ?? newestOf(allStamps(board, region));
  if (newest === null) return { state: 'unknown', newest };
  const asked = checkInTime(region, now).last - policy.checkIns.dueBefore * MINUTE;
  return { state: Date.parse(newest.at) < asked ? 'old' : 'fresh', newest };
};

const newestOf = (stamps: readonly (Stamp | undefined)[]): Stamp | null => {
  let newest: Stamp | null = null;
  for (const stamp of stamps)
    if (stamp && (newest === null || Date.parse(stamp.at) > Date.parse(newest.at))) newest = stamp;
  return newest;
};

const countStamps = ({ regions, people }: Entered, { id }: PolicyRegion): (Stamp | undefined)[] => {
  const own = regions[id];
  const { noOwner, working, openCases } = own?.entered ?? {};
  if (own?.entry === 'numbers') return [working, openCases];
  return [noOwner, ...people.map(({ region, entered }) => (region === id ? entered['openCases'] : undefined))];
};

/** Somebody looked at the numbers and found them right. */
const checkInsOf = ({ checkIns }: Entered, { id }: PolicyRegion): Stamp[] =>
  checkIns.flatMap(({ region, at, by }) => (region === id ? [{ at, by }] : []));

const allStamps = ({ people }: Entered, { id }: PolicyRegion): Stamp[] =>
  people.flatMap(({ region, entered }) => (region === id ? Object.values(entered) : []));
