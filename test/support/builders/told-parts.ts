import type { Policy } from '../../../src/core/policy/policy.ts';
import type { boardOf } from './board-of.ts';
import { ENTERED } from './thin-week.ts';

type Parts = NonNullable<Parameters<typeof boardOf>[0]>;

const AT = '2026-12-29T14:02:00Z';
const PEOPLE = ['Amara', 'Bruno', 'Chen', 'Dana', 'Eli'] as const;

const checkInsOf = (policy: Policy): Parts['checkIns'] =>
  policy.regions.map(({ id }) => ({ id: `check-in ${id}`, region: id, at: AT, by: 'Dana', level: 2 }));

/** Every region has its people, and nobody has confirmed them today. */
function rosters(policy: Policy): Parts {
  const people = policy.regions.flatMap(({ id }) =>
    PEOPLE.map((name) => ({ id: `${id}-${name}`, name, region: id, openCases: 7, entered: {} })),
  );
  const roster = { entry: 'roster', noOwner: 2, entered: { noOwner: ENTERED } } as const;
  const regions = policy.regions.map(({ id }) => [id, roster] as const);
  return { people, regions: Object.fromEntries(regions) };
}

/** Every region is set by leadership, for a reason that needs its room, below what the numbers give. */
function overrides(policy: Policy): Parts {
  const override = { level: 2, reason: 'two SEs are on their way home and back at noon', by: 'Lee', at: AT };
  const entered = { working: ENTERED, openCases: ENTERED };
  const numbers = { entry: 'numbers', working: 1, openCases: 40, entered } as const;
  const region = { ...numbers, override: { ...override, until: '2026-12-31T01:00:00Z' } };
  const regions = policy.regions.map(({ id }) => [id, region] as const);
  return { regions: Object.fromEntries(regions) };
}

/** What a board of a thin week says besides, by a word: nothing of it where the word is none of these. */
export function toldParts(policy: Policy, told: string | null): Parts {
  if (told === 'drift') return { checkIns: checkInsOf(policy) };
  if (told === 'override') return overrides(policy);
  return told === 'range' ? rosters(policy) : {};
}
