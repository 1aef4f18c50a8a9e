import { formatUtcDay } from './format-utc-day.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * A calendar day (`YYYY-MM-DD`) with its weekday and without its year; it is the same day whatever the machine's zone is.
 *
 * @example formatDay('2026-12-24') // 'Thu 24 Dec'
 */
export const formatDay = (day: string): string => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return `${WEEKDAYS[new Date(midnight).getUTCDay()] ?? ''} ${formatUtcDay(midnight)}`;
};
