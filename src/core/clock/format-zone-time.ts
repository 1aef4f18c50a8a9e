import { zoneFormat } from './zone-format.ts';

const formatOf = zoneFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/**
 * The time of day of an instant in a named zone (the viewer's), to the minute, rounded down.
 *
 * @throws RangeError for a zone that the platform does not know
 * @example formatZoneTime(Date.parse('2026-12-29T14:42:00Z'), 'Europe/Berlin') // '15:42'
 */
export const formatZoneTime = (instant: number, timeZone: string): string => formatOf(timeZone).format(instant);
