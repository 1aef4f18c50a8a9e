import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/data/calendar/read-source.ts';
import { fixtureCalendar } from '../../support/fixture-calendars.ts';
import { whenOf } from '../../support/read-events.ts';

const RANGE = { from: '2026-12-01', to: '2027-01-31' };
const read = (source: string) => readSource({ source, content: fixtureCalendar(source), range: RANGE });
const DAYS_OFF = '12-08 12-11 12-15 12-17 12-22 12-24 12-29 12-31 01-05 01-07 01-12 01-14 01-19'
  .split(' ')
  .map((day) => `${day.startsWith('12') ? 2026 : 2027}-${day}`);
const eventsOf = (source: string) => read(source).events.map((event) => [event.title, event.takes, ...whenOf(event)]);

describe('[CAL-REPEATS] [CAL-ZONES] calendars as programs write them', () => {
  test('a person’s, from a web calendar', () => {
    const { name, elsewhere, refusals } = read('Amara Okafor.ics');

    const standUps = ['12-29', '01-05', '01-12', '01-19', '01-26'].map((day) => {
      const date = `${day.startsWith('12') ? 2026 : 2027}-${day}`;
      return `${date}T08:30Z..${date}T09:30Z`;
    });
    expect([name, elsewhere]).toEqual(['amara@example.com', 0]);
    expect(eventsOf('Amara Okafor.ics')).toEqual([
      ['Christmas leave', 'busy', '2026-12-24..2026-12-26'],
      ['Stand-up with a rather long title that goes on and on so that its line has to be folded', 'busy', ...standUps],
      ['Moving house', 'busy', '2026-12-30T07:00Z..2026-12-30T17:00Z'],
      ['Birthday of Chidi', 'free', '2026-12-31'],
    ]);
    expect(refusals).toEqual([
      { title: 'Broken by an old program', line: 39, reason: '“20261332” is no date or time' },
    ]);
  });

  test('a team’s', () => {
    expect(read('team-leave.ics').cancelled).toBe(1);
    expect(read('team-leave.ics').events.map(({ title, names }) => [title, ...names])).toEqual([
      ['Amara out'],
      ['Urlaub: Ben'],
      ['PTO', 'Okafor, Chioma', 'chioma@example.com'],
      ['Office closed'],
    ]);
  });

  test('of Exchange, with zones of its own and a moved day', () => {
    expect(eventsOf('outlook.ics')).toEqual([
      ['Freier Tag', 'busy', ...DAYS_OFF],
      ['Außer Haus', 'busy', '2026-12-15T09:11Z..2026-12-15T16:00Z'],
    ]);
  });

  test('published busy times', () => {
    expect(eventsOf('busy-times.ics')).toEqual([
      [
        'Busy times of Ben Ångström',
        'busy',
        '2026-12-14T09:00Z..2026-12-14T12:00Z',
        '2026-12-14T13:00Z..2026-12-14T16:00Z',
      ],
    ]);
  });

  test('an event alone, in Latin letters, with a date that claims to be none', () => {
    expect(eventsOf('loose-latin.ics')).toEqual([
      [
        'Müllabfuhr',
        'busy',
        ...['09', '11', '20'].map((day) => `2026-12-${day}T12:00Z..2026-12-${weekLater(day)}T12:00Z`),
      ],
    ]);
  });

  test('tasks are no events', () => {
    expect(read('tasks.ics').refused).toBe('It holds 1 task, and no events.');
  });
});

const weekLater = (day: string): string => String(Number(day) + 7);
