import { formatUtcDay } from './format-utc-day.ts';
import { zoneFormat } from './zone-format.ts';

const formatOf = zoneFormat({ year: 'numeric', month: 'numeric', day: 'numeric' });

/**
 * The day of an instant in a named zone (the viewer's), without its year: a time there may fall on another day than in
 * UTC.
 *
 * @throws RangeError for a zone that the platform does not know
 * @example formatZoneDay(Date.parse('2026-12-29T23:30:00Z'), 'Europe/Berlin') // '30 Dec'
 */
export const formatZoneDay = (instant: number, timeZone: string): string => {
  const [day = 1, month = 1, year = 0] = formatOf(timeZone).format(instant).split('/').map(Number);
  return formatUtcDay(Date.UTC(year, month - 1, day));
};
