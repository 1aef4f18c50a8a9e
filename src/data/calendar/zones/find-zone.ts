import type { CalendarComponent } from '../lines/component.ts';
import type { Work } from '../repeat/work.ts';
import { Unreadable } from '../unreadable.ts';
import { readText } from '../values/read-text.ts';
import { fileZone } from './file-zone.ts';
import { findDescribedZone } from './find-described-zone.ts';
import { namedZone } from './named-zone.ts';
import { findWindowsZone } from './windows-zones.ts';
import { UTC_ZONE, type Zone } from './zone.ts';

/** A zone, and what has to be said about how it was found. */
export interface FoundZone {
  readonly zone: Zone;
  readonly remark: string | null;
}

interface ZoneFinder {
  /** The zone of a name in this calendar; null asks for that of times without one. */
  readonly find: (name: string | null) => FoundZone;
  /** The zone that a calendar speaks of where a value does not say. */
  readonly own: Zone;
}

/** Some programs put a path before the name: "/freeassociation.sourceforge.net/Europe/Berlin". */
const lastParts = (name: string): string[] => {
  const parts = name.split('/').filter((part) => part !== '');
  return [parts.slice(-2).join('/'), parts.slice(-3).join('/')].filter((tail) => tail !== name);
};

function wellKnown(name: string): Zone | null {
  if (/^(UTC|GMT|Z|Etc\/UTC)$/i.test(name)) return UTC_ZONE;
  const windows = findWindowsZone(name);
  const names = [name, ...(windows === null ? [] : [windows]), ...(name.startsWith('/') ? lastParts(name) : [])];
  for (const one of names) {
    const zone = namedZone(one);
    if (zone !== null) return zone;
  }
  return null;
}

function described(components: readonly CalendarComponent[], work: Work): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const component of components) {
    const name = readText(component.lines.find((line) => line.name === 'tzid')?.value ?? '');
    try {
      if (name !== '' && component.isWhole) zones.set(name, fileZone(name, component, work));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return zones;
}

/** The one zone that all of a calendar's VTIMEZONEs speak of, UTC left aside. */
function soleZone(names: readonly string[], find: (name: string) => Zone | null): Zone | null {
  const others = names.map(find).filter((zone) => zone !== null && zone.name !== 'UTC');
  return others.length === 1 ? (others[0] ?? null) : null;
}

/**
 * Finds the zones of a calendar: by a name that everybody knows, by a name of Windows, as the calendar describes it, by what
 * its name tells. A zone nobody knows is that of the calendar, else UTC, and that is said. Times without a zone are in
 * the calendar's (X-WR-TIMEZONE), else in UTC.
 */
export function createZoneFinder(
  components: readonly CalendarComponent[],
  calendarZone: string,
  work: Work,
): ZoneFinder {
  const own = described(components, work);
  const known = (name: string): Zone | null => wellKnown(name) ?? own.get(name) ?? findDescribedZone(name);
  const declared = calendarZone === '' ? null : known(calendarZone);
  const fallback = declared ?? UTC_ZONE;
  const found = new Map<string | null, FoundZone>([
    [
      null,
      {
        zone: fallback,
        remark: declared === null ? 'Its times are in no zone; they are read as UTC.' : null,
      },
    ],
  ]);
  const search = (name: string): FoundZone => {
    const zone = known(name);
    if (zone !== null) return { zone, remark: null };
    return { zone: fallback, remark: `“${name}” is no time zone known here; its times are read as ${fallback.name}.` };
  };
  return {
    own: declared ?? soleZone([...own.keys()], known) ?? UTC_ZONE,
    find: (name) => {
      const before = found.get(name);
      if (before !== undefined) return before;
      const zone = search(name ?? '');
      found.set(name, zone);
      return zone;
    },
  };
}
