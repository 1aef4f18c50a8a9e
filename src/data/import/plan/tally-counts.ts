import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportRemark } from '../../../core/import/import-table.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import type { UnderstoodRow } from '../rows/understand-row.ts';

/** Active cases of an export, counted. */
export interface Tally {
  readonly byPerson: ReadonlyMap<string, number>;
  /** Cases that nobody owns, or of whom it is left open who owns them. */
  readonly byRegion: ReadonlyMap<RegionId, number>;
  readonly active: number;
  /** Cases without owner and region. */
  readonly uncounted: number;
  readonly unreadable: readonly ImportRemark[];
  /** People of whom the export says something that cannot be read; their counts stay. */
  readonly unknown: ReadonlySet<string>;
}

type Settings = Pick<ImportSettings, 'countsRegion' | 'assumed'>;

const addTo = <Key>(counts: Map<Key, number>, key: Key, more: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + more);

const noCount = ({ raw }: UnderstoodRow): ImportRemark => ({
  source: raw.source,
  line: raw.line,
  reason: 'its count is no whole number',
  excerpt: raw.owner?.name ?? '',
});

/** Counts the active cases of an export by owner; without one by region. */
export function tallyCounts(
  rows: readonly UnderstoodRow[],
  ownerOf: (row: UnderstoodRow) => string | null,
  { countsRegion, assumed }: Settings,
  regions: readonly PolicyRegion[],
): Tally {
  const byPerson = new Map<string, number>();
  const byRegion = new Map<RegionId, number>();
  const unreadable: ImportRemark[] = [];
  const unknown = new Set<string>();
  let [active, uncounted] = [0, 0];
  const otherwise = countsRegion ?? (regions.length === 1 ? (regions[0]?.id ?? null) : null);
  for (const row of rows) {
    const status = row.said.status ?? assumed.status;
    const { count } = row.raw;
    const owner = ownerOf(row);
    if (count === null) {
      unreadable.push(noCount(row));
      if (owner !== null) unknown.add(owner);
    }
    if (count === null || row.raw.deleted || (status !== 'new' && status !== 'open')) continue;
    active += count;
    const region = row.said.region ?? otherwise;
    if (owner !== null) addTo(byPerson, owner, count);
    else if (region === null) uncounted += count;
    else addTo(byRegion, region, count);
  }
  return { byPerson, byRegion, active, uncounted, unreadable, unknown };
}
