import { MINUTE } from '../../../core/clock/time-of-day.ts';
import { namedZone } from './named-zone.ts';
import { createZone, type Zone } from './zone.ts';
import { findWindowsZone } from './windows-zones.ts';

const DESCRIBED = /^\(?(?:UTC|GMT)?\s*(?:([+-])(\d\d?):?(\d\d)?)?\)?\s*(.*)$/i;
/** Midwinter and midsummer: one of them is without summer time. */
const SEASONS = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

let cities: ReadonlyMap<string, string> | null = null;
const zoneOfCity = (city: string): string | null => {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [
      name
        .slice(name.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      name,
    ]),
  );
  return cities.get(city.toLowerCase()) ?? null;
};

const fits = (zone: Zone, offset: number): boolean =>
  SEASONS.some((instant) => zone.toLocal(instant) - instant === offset);

const words = (text: string): string[] =>
  text
    .replaceAll(/\([^)]*\)/g, '')
    .split(/[,;:]/)
    .map((part) => part.trim());

/**
 * The zone of a name that tells where it is, as Exchange writes them: by the first of its cities that is known and that far
 * from UTC, else simply so far from UTC, the year round. Null for a name that tells neither.
 *
 * @example findDescribedZone('(UTC-05:00) Eastern Time (US & Canada)')?.name // 'America/New_York'
 */
export function findDescribedZone(name: string): Zone | null {
  const [, sign, hours, minutes = '0', rest = ''] = DESCRIBED.exec(name) ?? [];
  const offset = hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
  for (const place of words(rest)) {
    const found = findWindowsZone(place) ?? zoneOfCity(place);
    const zone = found === null ? null : namedZone(found);
    if (zone !== null && (offset === null || fits(zone, offset))) return zone;
  }
  return offset === null ? null : createZone(name, () => offset);
}
