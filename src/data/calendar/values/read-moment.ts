import { Unreadable } from '../unreadable.ts';

/** A date, with or without a time, as a calendar writes it. */
export interface Moment {
  /** What the clock there shows, in ms as if it were UTC; midnight of a date. */
  readonly local: number;
  readonly isDate: boolean;
  /** "UTC", the name of a zone as it is written, or null for a time of no zone. */
  readonly zone: string | null;
}

const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)(?:T?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?)?(Z)?$/i;

const zoneIn = (named: string | undefined): string | null => {
  const zone = (named ?? '')
    .replace(/^(TZID=)+/i, '')
    .replaceAll('"', '')
    .trim();
  return zone === '' ? null : zone;
};

/**
 * Reads a value of DTSTART and its like, whatever type it claims to be of.
 *
 * @throws {Unreadable} for a date or time that does not exist
 * @example readMoment('20261224T093000', 'Europe/Berlin') // { local: …, isDate: false, zone: 'Europe/Berlin' }
 */
export function readMoment(text: string, tzid?: string): Moment {
  const [whole, year, month, day, hour, minute = '00', second = '00', utc] = MOMENT.exec(text.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  const local = Date.parse(`${date}T${hour ?? '00'}:${minute}:${second === '60' ? '59' : second}Z`);
  const exists = whole !== undefined && !Number.isNaN(local) && new Date(local).toISOString().startsWith(date);
  if (!exists) throw new Unreadable(`“${text.trim().slice(0, 60)}” is no date or time`);
  const isDate = hour === undefined;
  return { local, isDate, zone: isDate ? null : utc === undefined ? zoneIn(tzid) : 'UTC' };
}
