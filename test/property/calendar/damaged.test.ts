import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absenceCalendar } from '../../../src/core/plan/absence-calendar.ts';
import { addDays } from '../../../src/core/plan/add-days.ts';
import { readCalendar } from '../../../src/data/calendar/read-calendar.ts';
import { readSource } from '../../../src/data/calendar/read-source.ts';
import { damagedBytesArbitrary } from '../../support/arbitraries/damaged-bytes-arbitrary.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { fixtureCalendars } from '../../support/fixture-calendars.ts';

const RANGE = { from: '2026-12-01', to: '2027-01-31' };
const DAY = /^\d{4}-\d\d-\d\d$/;

test('[CAL-REFUSED] a damaged calendar never throws, and every day of it is a day', () => {
  fc.assert(
    fc.property(damagedBytesArbitrary(fixtureCalendars()), (content) => {
      const file = readSource({ source: 'damaged.ics', content, range: RANGE });

      const days = file.events.flatMap((event) => event.days.flatMap(({ from, to }) => [from, to]));
      const times = file.events.flatMap((event) => event.times.flatMap(({ start, end }) => [start, end]));
      expect(days.every((day) => DAY.test(day))).toBe(true);
      expect(times.every((time) => Number.isFinite(time))).toBe(true);
      expect(file.refusals.every(({ reason }) => reason !== '')).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('[CAL-DATES] what this app writes as a calendar it reads as the same days', () => {
  const absence = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 })).map(([first, more]) => ({
    from: addDays('2026-12-02', first),
    to: addDays('2026-12-02', first + more),
    note: '',
  }));
  const away = fc.uniqueArray(absence, { maxLength: 5, selector: ({ from, to }) => `${from}${to}` });

  fc.assert(
    fc.property(away, fc.string({ minLength: 1 }), (list, name) => {
      const people = [personOf('zoe', { name: `Zoë ${name}`, away: list })];
      const text = absenceCalendar(boardOf({ people }), Date.parse('2026-12-01T00:00:00Z')).replaceAll('\r\n', '\n');

      const read = readCalendar({ source: 'ours.ics', text, range: RANGE });

      const days = read.events.flatMap((event) => event.days);
      const expected = list.map(({ from, to }) => ({ from, to }));
      const byDay = (one: { from: string; to: string }, other: { from: string; to: string }): number =>
        `${one.from}${one.to}`.localeCompare(`${other.from}${other.to}`);
      expect(days.toSorted(byDay)).toEqual(expected.toSorted(byDay));
    }),
  );
});
