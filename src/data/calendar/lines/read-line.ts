import ICAL from 'ical.js';

/** A content line: `DTSTART;TZID=Europe/Berlin:20261224T090000`. */
export interface CalendarLine {
  /** In small letters. */
  readonly name: string;
  /** By name in small letters; several values of one are joined by commas. */
  readonly params: ReadonlyMap<string, string>;
  /** As it is written, still escaped. */
  readonly value: string;
}

const nothing: unknown = Object.create(null);
/** Without types every value stays as it is written, and none is taken for something it only claims to be. */
const RAW: Parameters<typeof ICAL.parse.property>[1] = {
  property: nothing,
  param: nothing,
  value: nothing,
  propertyGroups: false,
};

/** Reads a line that is no longer folded; null for what is none. */
export function readLine(text: string): CalendarLine | null {
  try {
    const read: unknown = ICAL.parse.property(text, RAW);
    const parts: readonly unknown[] = Array.isArray(read) ? read : [];
    const [name, params, , value] = parts;
    if (typeof name !== 'string' || typeof value !== 'string') return null;
    const known = typeof params === 'object' && params !== null ? Object.entries(params) : [];
    return { name, params: new Map(known.map(([key, said]) => [key, String(said)])), value };
  } catch {
    return null;
  }
}
