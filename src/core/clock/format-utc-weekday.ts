import { formatUtcDay } from './format-utc-day.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * The UTC day of an instant with its weekday, without its year.
 *
 * @example formatUtcWeekday(Date.parse('2026-12-24T14:42:00Z')) // 'Thu 24 Dec'
 */
export const formatUtcWeekday = (instant: number): string =>
  `${WEEKDAYS[new Date(instant).getUTCDay()] ?? ''} ${formatUtcDay(instant)}`;
