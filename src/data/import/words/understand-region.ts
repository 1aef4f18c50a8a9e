import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import { plainWords } from './plain-words.ts';

/** One place, several names; the policy may use any of them. */
const SAME_PLACE: readonly (readonly string[])[] = [
  ['us', 'usa', 'united states', 'united states of america', 'america', 'americas', 'north america', 'amer', 'na'],
  ['europe', 'eu', 'emea', 'africa', 'middle east'],
  ['apac', 'asia', 'asia pacific', 'australia', 'oceania', 'pacific'],
  ['latam', 'latin america', 'south america'],
];
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
