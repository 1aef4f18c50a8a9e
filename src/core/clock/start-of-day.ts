import { DAY } from './time-of-day.ts';

/**
 * Midnight UTC at or before an instant, ms since the epoch.
 *
 * @example startOfDay(Date.parse('2026-12-24T14:42:00Z')) // Date.parse('2026-12-24T00:00:00Z')
 */
export const startOfDay = (instant: number): number => Math.floor(instant / DAY) * DAY;
