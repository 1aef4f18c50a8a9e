import { formatDay } from '../../../core/clock/format-day.ts';
import { nameList } from '../name-list.ts';

export type Paint = 'away' | 'back';

const MOST_NAMED = 3;

export const daysWords = (first: string, last: string): string =>
  first === last ? `on ${formatDay(first)}` : `from ${formatDay(first)} to ${formatDay(last)}`;

/** What one gesture did: "Amara and Bruno: away from Thu 24 Dec to Sat 26 Dec". */
export const paintWords = (paint: Paint, names: readonly string[], first: string, last: string): string =>
  `${nameList(names, MOST_NAMED)}: ${paint === 'away' ? 'away' : 'back'} ${daysWords(first, last)}`;

/** What a note was set on. */
export const noteWords = (note: string, names: readonly string[], first: string, last: string): string =>
  `${nameList(names, MOST_NAMED)}: ${note === '' ? 'no note' : `“${note}”`} ${daysWords(first, last)}`;
