/**
 * The UTC time of day of an instant, to the minute, rounded down. Without the word UTC.
 *
 * @example formatUtcTime(Date.parse('2026-12-29T14:42:59Z')) // '14:42'
 */
export const formatUtcTime = (instant: number): string => new Date(instant).toISOString().slice(-13, -8);
