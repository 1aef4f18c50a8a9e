import { startOfDay } from './start-of-day.ts';
import { DAY } from './time-of-day.ts';

/**
 * How far the UTC day of an instant has gone, from 0 (midnight) to just under 1.
 *
 * @example dayFraction(Date.parse('2026-12-24T18:00:00Z')) // 0.75
 */
export const dayFraction = (instant: number): number => (instant - startOfDay(instant)) / DAY;
