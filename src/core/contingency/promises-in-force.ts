import type { PromiseInForce } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';

interface LevelOfRegion {
  readonly region: RegionId;
  /** The level in force; null for none. */
  readonly level: number | null;
}

/**
 * What the levels in force promise, one promise per audience and level with the regions that oblige it; the shortest
 * first within an audience (handbook page 004, levels 4 to 6).
 *
 * @example promisesInForce(HANDBOOK_POLICY, [{ region: 'emea', level: 4 }]) // [{ audience: 'community', withinHours: 24, … }]
 */
export const promisesInForce = (policy: Policy, levels: readonly LevelOfRegion[]): PromiseInForce[] =>
  policy.levels
    .flatMap((rule) => {
      const regions = levels.filter(({ level }) => level !== null && level >= rule.level).map(({ region }) => region);
      const promises = rule.contingencies.flatMap(({ promise }) => (promise === undefined ? [] : [promise]));
      return regions.length === 0 ? [] : promises.map((promise) => ({ ...promise, regions, level: rule.level }));
    })
    .toSorted((left, right) => left.withinHours - right.withinHours || left.level - right.level);
