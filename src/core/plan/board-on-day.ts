import type { Board, BoardRegion } from '../board/board.ts';
import type { PlanBasis } from './plan-request.ts';
import { planDay } from './plan-day.ts';

/** No names: whose cases they will be nobody knows, so that a region has two numbers. */
const twoNumbers = (working: number | null, openCases: number | null): BoardRegion => ({
  entry: 'numbers',
  noOwner: 0,
  working,
  openCases,
  override: null,
  entered: {},
});

/**
 * The board as it is expected to be on a UTC day, to ask it what it asks of the board of today: by region the SEs who will work
 * and the expected cases, none where the day is closed. Levels set by hand, check-ins and messages speak of other days and
 * are left out; whether the levels are in play stays. Not for keeping (spec domain §8).
 *
 * @example boardOnDay(basis, '2026-12-24').regions['emea'] // { entry: 'numbers', working: 2, openCases: 17, … }
 */
export const boardOnDay = (basis: PlanBasis, day: string): Board => {
  const planned = planDay(basis, day).regions.map(({ region, closed, working, expectedCases }) => {
    const known = !closed && working !== null && expectedCases !== null;
    return [region, known ? twoNumbers(working, expectedCases) : twoNumbers(null, null)] as const;
  });
  return {
    ...basis.board,
    regions: { ...basis.board.regions, ...Object.fromEntries(planned) },
    people: [],
    countSource: 'entered',
    checkIns: [],
    announcements: [],
    history: [],
  };
};
