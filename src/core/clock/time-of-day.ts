export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * A UTC time of day as milliseconds after midnight. Takes what `timeOfDaySchema` lets through.
 *
 * @example timeOfDay('17:30') // 63_000_000
 */
export const timeOfDay = (text: string): number => Number(text.slice(0, 2)) * HOUR + Number(text.slice(3, 5)) * MINUTE;
