import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { plural } from './change/plural.ts';
import type { Board, BoardRegion } from './board.ts';

const isEntered = ({ entry, working, openCases }: BoardRegion): boolean =>
  entry === 'numbers' && (working !== null || openCases !== null);

const named = (regions: readonly RegionId[]): string => [...new Set(regions)].toSorted().join(', ');

/**
 * What the board holds of regions that the policy does not have, in a line: it counts nowhere, and must not be lost from
 * sight. People first, else the numbers entered for whole regions; null where everything has its region (spec domain §2).
 *
 * @example describeOtherRegions(board, HANDBOOK_POLICY) // '3 people are in regions that this policy does not have: apac'
 */
export const describeOtherRegions = (
  { people, regions }: Pick<Board, 'people' | 'regions'>,
  policy: Pick<Policy, 'regions'>,
): string | null => {
  const known = new Set(policy.regions.map(({ id }) => id));
  const others = people.filter(({ region }) => !known.has(region));
  const numbers = Object.entries(regions).filter(([id, entry]) => !known.has(id) && isEntered(entry));
  const names = named([...others.map(({ region }) => region), ...numbers.map(([id]) => id)]);
  if (others.length > 0) {
    const are = others.length === 1 ? 'is' : 'are';
    return `${plural(others.length, 'person', 'people')} ${are} in regions that this policy does not have: ${names}`;
  }
  return numbers.length === 0 ? null : `Numbers were entered for regions that this policy does not have: ${names}`;
};
