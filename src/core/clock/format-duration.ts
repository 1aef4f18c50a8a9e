import { DAY, HOUR, MINUTE } from './time-of-day.ts';

const withRest = (whole: string, rest: number, unit: string): string =>
  rest === 0 ? whole : `${whole} ${rest} ${unit}`;

/**
 * A length of time in the largest units that matter, rounded down; the sign is left to the words around it.
 *
 * @example formatDuration(70 * 60_000) // '1 h 10 min'
 * @example formatDuration(50 * 3_600_000) // '2 days'
 */
export const formatDuration = (ms: number): string => {
  const length = Math.abs(ms);
  if (length < MINUTE) return 'less than 1 min';
  if (length < HOUR) return `${Math.floor(length / MINUTE)} min`;
  if (length < DAY) return withRest(`${Math.floor(length / HOUR)} h`, Math.floor((length % HOUR) / MINUTE), 'min');
  if (length < 2 * DAY) return withRest('1 day', Math.floor((length % DAY) / HOUR), 'h');
  return `${Math.floor(length / DAY)} days`;
};
