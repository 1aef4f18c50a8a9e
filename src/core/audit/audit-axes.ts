import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { AuditAxes } from './audit.ts';

/** How many SEs beyond what is planned, or named by a level, are tried. */
const BEYOND = 2;
/** Most figures on an axis, but for those next to thresholds: an audit stays quick for any policy. */
const MOST_WORKING = 24;
const MOST_CASES = 128;
const MOST_EACH = 32;

/** 0 to `last`; evenly spaced where that is more than `most`, and then with the figures to keep. */
function figuresTo(last: number, most: number, keep: readonly number[]): number[] {
  const step = Math.max(1, Math.ceil(last / (most - 1)));
  const spaced = Array.from({ length: Math.floor(last / step) + 1 }, (_, place) => place * step);
  return [...new Set([...spaced, last, ...keep])].toSorted((one, other) => one - other);
}

const around = (thresholds: readonly number[]): number[] => thresholds.flatMap((figure) => [figure, figure + 1]);

/**
 * The figures that an audit tries for a region (spec domain §10): 0 to two more SEs than are planned or named by any level; as
 * many cases as take the planned SEs above every load; cases each to two above every load. Long axes are thinned out evenly,
 * with the figures next to each threshold of staffing and of cases each kept. For a region that the policy does not have,
 * the levels alone say how far.
 *
 * @example auditAxes(HANDBOOK_POLICY, 'emea').working // [0, 1, 2, 3, 4, 5]
 */
export function auditAxes({ regions, levels }: Pick<Policy, 'regions' | 'levels'>, region: RegionId): AuditAxes {
  const planned = regions.find(({ id }) => id === region)?.planned.to ?? 0;
  const staffing = levels.flatMap((level) => level.staffing?.[region] ?? []);
  const loads = levels.flatMap(({ load }) => (load === undefined ? [] : [Math.floor(load)]));
  const harshest = Math.max(0, ...loads);
  return {
    working: figuresTo(Math.max(planned, ...staffing) + BEYOND, MOST_WORKING, around(staffing)),
    cases: figuresTo((harshest + 1) * Math.max(1, planned), MOST_CASES, []),
    casesEach: figuresTo(harshest + BEYOND, MOST_EACH, around(loads)),
  };
}
