import { readZoneClock } from './read-zone-clock.ts';

/**
 * The time of day of an instant in a named zone (the viewer's), to the minute, rounded down.
 *
 * @throws RangeError for a zone that the platform does not know
 * @example formatZoneTime(Date.parse('2026-12-29T14:42:00Z'), 'Europe/Berlin') // '15:42'
 */
export function formatZoneTime(instant: number, timeZone: string): string {
  const { hour, minute } = readZoneClock(instant, timeZone);
  return [hour, minute].map((figure) => String(figure).padStart(2, '0')).join(':');
}
