import type { Case } from '../board/case.ts';
import { isActive } from '../queue/is-active.ts';

/** So many open, active cases have this owner and this region. */
interface Tally {
  readonly owner: string | null;
  readonly region: string | null;
  count: number;
}

const tallies = new WeakMap<readonly Case[], readonly Readonly<Tally>[]>();

/**
 * Open, active cases counted by owner and region. Remembered for the list as it is: an edit of a count leaves the cases
 * alone, and ten thousand of them are then not counted again at every key.
 *
 * @example tallyCases(board.cases) // [{ owner: 'amara', region: 'emea', count: 8 }, …]
 */
export const tallyCases = (cases: readonly Case[]): readonly Readonly<Tally>[] => {
  const known = tallies.get(cases);
  if (known !== undefined) return known;
  const tally = count(cases);
  tallies.set(cases, tally);
  return tally;
};

const count = (cases: readonly Case[]): Tally[] => {
  const owners = new Map<string | null, Map<string | null, Tally>>();
  for (const item of cases) {
    if (!isActive(item)) continue;
    const { owner, region } = item;
    let regions = owners.get(owner);
    if (regions === undefined) owners.set(owner, (regions = new Map<string | null, Tally>()));
    const tally = regions.get(region);
    if (tally === undefined) regions.set(region, { owner, region, count: 1 });
    else tally.count += 1;
  }
  return [...owners.values()].flatMap((regions) => [...regions.values()]);
};
