import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';

/** SEs working, by region id. */
export type Staffing = Readonly<Record<RegionId, number>>;

const nameOf = (staffing: Staffing): string => Object.values(staffing).join(' ');

/**
 * What the other regions' staffing may be while one region is audited, each once: as planned, as each of some levels names it
 * (as planned where it says nothing), and nobody anywhere. For a policy of one region there is one: nothing to say.
 *
 * @example othersStaffing(HANDBOOK_POLICY, 'emea', [7, 8]) // [{ americas: 9 }, { americas: 1 }, { americas: 0 }]
 */
export function othersStaffing(
  { regions, levels }: Pick<Policy, 'regions' | 'levels'>,
  region: RegionId,
  named: readonly number[],
): Staffing[] {
  const others = regions.filter(({ id }) => id !== region);
  const staffed = (count: (id: RegionId, planned: number) => number): Staffing =>
    Object.fromEntries(others.map(({ id, planned }) => [id, count(id, planned.from)]));
  const all = [
    staffed((_, planned) => planned),
    ...levels
      .filter(({ level }) => named.includes(level))
      .map(({ staffing }) => staffed((id, planned) => staffing?.[id] ?? planned)),
    staffed(() => 0),
  ];
  return [...new Map(all.map((one) => [nameOf(one), one])).values()];
}
