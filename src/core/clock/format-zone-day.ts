import { formatUtcDay } from './format-utc-day.ts';
import { readZoneClock } from './read-zone-clock.ts';

/**
 * The day of an instant in a named zone (the viewer's), without its year: a time there may fall on another day than in
 * UTC.
 *
 * @throws RangeError for a zone that the platform does not know
 * @example formatZoneDay(Date.parse('2026-12-29T23:30:00Z'), 'Europe/Berlin') // '30 Dec'
 */
export function formatZoneDay(instant: number, timeZone: string): string {
  const { year, month, day } = readZoneClock(instant, timeZone);
  return formatUtcDay(Date.UTC(year, month - 1, day));
}
