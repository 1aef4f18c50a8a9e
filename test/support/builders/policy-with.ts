import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { PolicyLevel } from '../../../src/core/policy/level-schema.ts';
import type { Policy, PolicyRegion } from '../../../src/core/policy/policy.ts';

interface Sizes {
  /** 1 to 6. */
  regions: number;
  /** 2 to 12. */
  levels: number;
}

const PLACES = [
  ['EMEA', '09:00', '16:00', '10:00', 3],
  ['Americas', '14:00', '01:00', '17:30', 11],
  ['Asia-Pacific and Oceania', '23:00', '08:00', '00:30', 6],
  ['Latin America', '12:00', '20:00', '13:00', 4],
  ['India', '03:30', '12:30', '04:30', 5],
  ['Donaudampfschifffahrtsgesellschaft', '13:00', '22:00', '14:00', 14],
] as const;

function regionAt(index: number): PolicyRegion {
  const [name, opens, closes, checkIn, staff] = PLACES[index % PLACES.length] ?? PLACES[0];
  const planned = { from: staff, to: staff };
  return { id: `region-${index + 1}`, name, basedIn: name, planned, coverage: { opens, closes }, checkIn };
}

function levelAt(level: number, levels: number, regions: readonly PolicyRegion[]): PolicyLevel {
  const share = 1 - (level - 1) / (levels - 1);
  const like = HANDBOOK_POLICY.levels[Math.round((1 - share) * (HANDBOOK_POLICY.levels.length - 1))];
  if (like === undefined) throw new Error('the handbook has no such level');
  const staffing = regions.map(({ id, planned }) => [id, Math.floor(planned.from * share)] as const);
  return {
    ...like,
    level,
    when: level === 1 ? 'all' : 'any',
    staffing: Object.fromEntries(staffing),
    load: level === 1 ? 5 : 3 + level,
    contingencies: like.contingencies.map((item) => ({ ...item, id: `${item.id}-${level}` })),
  };
}

/** A policy of another shape than the handbook's, with its wording: long and short names, windows round the clock. */
export function policyWith({ regions, levels }: Sizes): Policy {
  const places = Array.from({ length: regions }, (_, index) => regionAt(index));
  const ladder = Array.from({ length: levels }, (_, index) => levelAt(index + 1, levels, places));
  return { ...HANDBOOK_POLICY, name: `${regions} × ${levels}`, regions: places, levels: ladder };
}
