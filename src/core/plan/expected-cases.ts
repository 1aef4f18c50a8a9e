import type { RegionId } from '../policy/primitives.ts';
import type { PlanBasis } from './plan-request.ts';

/**
 * How many open cases a region is expected to have on a day: as asked for that day, else as asked for the region, else
 * today's (spec domain §8). Null where neither is known.
 *
 * @example expectedCases(basis, 'emea', '2026-12-24') // 17, as today
 */
export const expectedCases = ({ request, today }: PlanBasis, region: RegionId, day: string): number | null => {
  const { regions, days } = request.expected;
  return days[day]?.[region] ?? regions[region] ?? today[region]?.openCases ?? null;
};
