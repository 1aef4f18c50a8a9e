import type { Board, Person } from '../board/board.ts';
import type { Absence } from './absences-on.ts';
import { addDays } from './add-days.ts';
import { escapeCalendarText } from './escape-calendar-text.ts';
import { foldLine } from './fold-line.ts';

const BEGIN = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Evenkeel//Planner//EN', 'CALSCALE:GREGORIAN'];

const dateOf = (day: string): string => day.replaceAll('-', '');

/** The last that a date of four digits can name: who is away until then is so for good. */
const LAST_DAY = '9999-12-31';

const dayAfter = (day: string): string => (day < LAST_DAY ? addDays(day, 1) : LAST_DAY);

const stampOf = (now: number): string => `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const eventOf = ({ id, name }: Person, { from, to, note }: Absence, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeCalendarText(`${id}-${dateOf(from)}-${dateOf(to)}`)}@evenkeel`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dateOf(from)}`,
  `DTEND;VALUE=DATE:${dateOf(dayAfter(to))}`,
  `SUMMARY:${escapeCalendarText(`${name} out`)}`,
  ...(note === '' ? [] : [`DESCRIPTION:${escapeCalendarText(note)}`]),
  'TRANSP:OPAQUE',
  'END:VEVENT',
];

/** Two absences of the same days are one event; one that ends before it begins is none. */
const isEvent = ({ from, to }: Absence, place: number, away: readonly Absence[]): boolean =>
  from <= to && away.findIndex((other) => other.from === from && other.to === to) === place;

/**
 * Everybody's absences as a calendar file (RFC 5545): one all-day event each, which ends on the day after its last one, as
 * the format wants; without a time of day there is no zone to be wrong. `now`, in ms since the epoch, stamps the events;
 * an event keeps its id as long as its days stay.
 *
 * @example absenceCalendar(board, now).split('\r\n')[0] // 'BEGIN:VCALENDAR'
 */
export const absenceCalendar = ({ people }: Pick<Board, 'people'>, now: number): string => {
  const stamp = stampOf(now);
  const events = people.flatMap((person) =>
    person.away.filter(isEvent).flatMap((absence) => eventOf(person, absence, stamp)),
  );
  return [...BEGIN, ...events, 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('');
};
