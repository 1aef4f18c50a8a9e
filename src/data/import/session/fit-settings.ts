import type { ImportSettings, OwnerChoice } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';

/** Drops choices that name a region the policy no longer has: remembered ones may be from another time. */
export function fitSettings(settings: ImportSettings, regions: readonly PolicyRegion[]): ImportSettings {
  const known = new Set<RegionId | null>([null, ...regions.map(({ id }) => id)]);
  const isKnown = (choice: OwnerChoice): boolean => choice.kind !== 'new' || known.has(choice.region);
  const orNull = (region: RegionId | null): RegionId | null => (known.has(region) ? region : null);
  const { region, words, owners, otherOwners } = settings;
  return {
    ...settings,
    words: { ...words, region: Object.fromEntries(Object.entries(words.region).filter(([, id]) => known.has(id))) },
    owners: Object.fromEntries(Object.entries(owners).filter(([, choice]) => isKnown(choice))),
    otherOwners: isKnown(otherOwners) ? otherOwners : { kind: 'leave' },
    region: region.from === 'fixed' && !known.has(region.region) ? { from: 'owner' } : region,
    countsRegion: orNull(settings.countsRegion),
    peopleRegion: orNull(settings.peopleRegion),
  };
}
