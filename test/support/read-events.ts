import type { CalendarEvent, CalendarFile, DaySpan } from '../../src/core/plan/calendar-event.ts';
import { readCalendar } from '../../src/data/calendar/read-calendar.ts';

const WINTER: DaySpan = { from: '2026-12-01', to: '2027-01-31' };

/** Reads lines within a calendar, over the days of one winter. */
export function readLines(lines: readonly string[], range: DaySpan = WINTER): CalendarFile {
  return readCalendar({
    source: 'test.ics',
    text: ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\n'),
    range,
  });
}

/** Lines of an event with a title and an id. */
export const eventLines = (...lines: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one']),
  'SUMMARY:Leave',
  ...lines,
  'END:VEVENT',
];

/** Reads one event, over the days of one winter. */
export const readEvents = (...lines: readonly string[]): readonly CalendarEvent[] =>
  readLines(eventLines(...lines)).events;

const minute = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`;

/** When an event takes place, as text: `2026-12-24..2026-12-26`, `2026-12-24T09:00Z..2026-12-24T17:00Z`. */
export const whenOf = ({ days, times }: CalendarEvent): string[] => [
  ...days.map(({ from, to }) => (from === to ? from : `${from}..${to}`)),
  ...times.map(({ start, end }) => `${minute(start)}..${minute(end)}`),
];
