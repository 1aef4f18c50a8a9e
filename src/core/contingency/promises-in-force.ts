import type { PromiseInForce } from '../level/region-state.ts';
import type { ReplyPromise } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { AudienceId, RegionId } from '../policy/primitives.ts';

interface LevelOfRegion {
  readonly region: RegionId;
  /** The level in force; null for none. */
  readonly level: number | null;
}

interface LeveledPromise {
  readonly promise: ReplyPromise;
  readonly level: number;
}

/** Shorter first; of the same length the one by the clock, which never ends later. */
const tightness = ({ promise }: LeveledPromise): number => promise.withinHours * 2 + (promise.businessHours ? 1 : 0);

/** The tightest promise of the levels up to a region's own, by audience. */
function tightest(policy: Policy, level: number): Map<AudienceId, LeveledPromise> {
  const found = new Map<AudienceId, LeveledPromise>();
  for (const rule of policy.levels) {
    if (rule.level > level) continue;
    for (const { promise } of rule.contingencies) {
      const known = promise && found.get(promise.audience);
      const candidate = promise && { promise, level: rule.level };
      if (candidate && (!known || tightness(candidate) < tightness(known))) found.set(promise.audience, candidate);
    }
  }
  return found;
}

/**
 * What the levels in force promise: for each region and audience the tightest promise of the levels up to the region's
 * own (handbook page 004, levels 4 to 6), the same promise of several regions once, with all of them. Tightest first
 * within an audience; audiences in the policy's order. As a rule one per audience; more where regions are promised
 * different things.
 *
 * @example promisesInForce(HANDBOOK_POLICY, [{ region: 'emea', level: 4 }]) // [{ audience: 'community', withinHours: 24, … }]
 */
export function promisesInForce(policy: Policy, levels: readonly LevelOfRegion[]): PromiseInForce[] {
  const byPromise = new Map<ReplyPromise, LeveledPromise & { regions: RegionId[] }>();
  for (const { region, level } of levels) {
    if (level === null) continue;
    for (const one of tightest(policy, level).values()) {
      const known = byPromise.get(one.promise);
      if (known) known.regions.push(region);
      else byPromise.set(one.promise, { ...one, regions: [region] });
    }
  }
  const audiences = policy.audiences.map(({ id }) => id);
  return [...byPromise.values()]
    .toSorted((one, other) => tightness(one) - tightness(other))
    .toSorted((one, other) => audiences.indexOf(one.promise.audience) - audiences.indexOf(other.promise.audience))
    .map(({ promise, level, regions }) => ({ ...promise, level, regions }));
}
