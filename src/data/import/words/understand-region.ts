import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import { plainWords } from './plain-words.ts';
import { SAME_PLACE } from './region-words.ts';

const AREA = /^(africa|america|asia|australia|europe|pacific)\//i;

const namesOf = (region: PolicyRegion): string[] =>
  [region.id, region.name, ...region.basedIn.split(/[/,;&+]|\band\b/)].map(plainWords).filter((name) => name !== '');

/**
 * Which region of the policy a word means: by its id, its name, where its SEs live, or another name of the same place,
 * also the area of a time zone ("Europe/Paris"). Null where none or several fit.
 */
export function understandRegion(regions: readonly PolicyRegion[], word: string): RegionId | null {
  const plain = plainWords(AREA.exec(word)?.[1] ?? word);
  if (plain === '') return null;
  const exact = regions.filter((region) => namesOf(region).includes(plain));
  const kin = SAME_PLACE.find((names) => names.includes(plain)) ?? [];
  const fitting =
    exact.length > 0 ? exact : regions.filter((region) => namesOf(region).some((name) => kin.includes(name)));
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}
