import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../src/data/calendar/read-calendar.ts';
import { expandRule } from '../../../src/data/calendar/repeat/expand-rule.ts';
import { readRule } from '../../../src/data/calendar/repeat/read-rule.ts';
import { createWork } from '../../../src/data/calendar/repeat/work.ts';
import { eventLines, readLines, whenOf } from '../../support/read-events.ts';

const RANGE = { from: '2026-12-01', to: '2027-01-31' };
const GOOD = eventLines('UID:good', 'DTSTART;VALUE=DATE:20261224');
const refusedIn = (...lines: readonly string[]) => {
  const { refusals, events } = readLines([...GOOD, ...eventLines('UID:bad', ...lines)]);
  return { reason: refusals.map(({ reason }) => reason).join(), read: events.flatMap(whenOf) };
};

describe('[CAL-REFUSED] what cannot be read is told with its reason, and the rest is read', () => {
  test.each([
    [['DTSTART:20261032T000000'], '“20261032T000000” is no date or time'],
    [['DTSTART:20260230'], '“20260230” is no date or time'],
    [['DTSTART:tomorrow'], '“tomorrow” is no date or time'],
    [['DTEND:20261224'], 'it has no start'],
    [['DTSTART:20261224', 'DTSTART:20261225'], 'it has more than one start'],
    [['DTSTART:20261224', 'DTEND:20991224'], 'it lasts for years'],
    [['DTSTART:20261224', 'RRULE:RRULE:AnythingRandom;FREQ=WEEKLY'], 'its repeat rule cannot be read'],
    [['DTSTART:20261224', 'RRULE:FREQ=SOMETIMES'], 'its repeat rule cannot be read'],
    [['DTSTART:20261224', 'RRULE:FREQ=WEEKLY;BYDAY=XX'], 'its repeat rule cannot be read'],
    [['DTSTART:20261224', 'RRULE:FREQ=WEEKLY;UNTIL=never'], '“NEVER” is no date or time'],
    [['DTSTART:20261224', 'RRULE:FREQ=SECONDLY'], 'it repeats within the day, as no absence does'],
    [['DTSTART:20261224', 'RRULE:RSCALE=CHINESE;FREQ=YEARLY'], 'it repeats by another calendar (CHINESE)'],
    [['DTSTART:20261224', 'EXDATE:never'], '“never” is no date or time'],
  ])('%j', (lines, reason) => {
    expect(refusedIn(...lines)).toEqual({ reason, read: ['2026-12-24'] });
  });

  test('with the line where it begins', () => {
    const { refusals } = readLines([...GOOD, '', ...eventLines('UID:bad', 'DTSTART:never')]);

    expect(refusals).toEqual([{ title: 'Leave', line: 8, reason: '“never” is no date or time' }]);
  });

  test('an event in which the file ends', () => {
    const text = ['BEGIN:VCALENDAR', ...GOOD, 'BEGIN:VEVENT', 'UID:cut', 'DTSTART:20261224'].join('\n');

    const { refusals, events } = readCalendar({ source: 'cut.ics', text, range: RANGE });

    expect(refusals.map(({ reason }) => reason)).toEqual(['the file ends in the middle of it']);
    expect(events.flatMap(whenOf)).toEqual(['2026-12-24']);
  });

  test.each([
    ['', 'It is empty.'],
    ['Dear team, I am off tomorrow.', 'This is no calendar: no line says BEGIN:VCALENDAR.'],
    ['<!doctype html><title>Sign in</title>', 'This is a web page, not a calendar; the address may ask for a sign-in.'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'It is a calendar without events.'],
    [
      'BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR',
      'It holds 2 tasks, and no events.',
    ],
    ['BEGIN:VCARD\nFN:Ben\nEND:VCARD', 'It holds 1 contact, and no events.'],
  ])('a whole file: %j', (text, refused) => {
    expect(readCalendar({ source: 'a.ics', text, range: RANGE }).refused).toBe(refused);
  });

  test('events outside of any calendar, alarms and broken descriptions do no harm', () => {
    const text = [
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20261224',
      'DESCRIPTION:Dear team,',
      'no colon here',
      'https://example.com/DTSTART:20200101',
      'BEGIN:VALARM',
      'TRIGGER:-PT5M',
      'DURATION:PT15M',
      'END:VALARM',
      'SUMMARY:Gr\\, ü\\n\\nß',
      'END:VEVENT',
    ].join('\n');

    const { events } = readCalendar({ source: 'loose.ics', text, range: RANGE });

    expect(events.map((event) => [event.title, ...whenOf(event)])).toEqual([['Gr, ü ß', '2026-12-24']]);
  });
});

describe('[CAL-BOUNDED] no calendar keeps a page waiting for ever', () => {
  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
    'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;BYMONTHDAY=1',
    'FREQ=DAILY;INTERVAL=999999999999999',
    'FREQ=YEARLY;INTERVAL=999999999999999',
    'FREQ=MONTHLY;INTERVAL=9007199254740991;COUNT=9007199254740991',
    'FREQ=WEEKLY;BYSETPOS=366',
    'FREQ=YEARLY;BYWEEKNO=-53',
  ])('%s', (rule) => {
    const { events, elsewhere, refusals } = readLines(eventLines('DTSTART;VALUE=DATE:00010101', `RRULE:${rule}`));

    expect([events.flatMap(whenOf).length + elsewhere, refusals]).toEqual([1, []]);
  });

  test('rules without end are tried only so far', () => {
    const rule = readRule('FREQ=DAILY;COUNT=99999999', ({ local }) => local);
    const range = { from: Date.parse('2026-12-01T00:00:00Z'), to: Date.parse('2027-01-31T00:00:00Z') };
    const start = Date.parse('2020-01-01T00:00:00Z');

    expect(expandRule(rule, start, range, createWork(4_000))).toHaveLength(62);
    expect(() => expandRule(rule, start, range, createWork(2_000))).toThrow(
      'the repeat rules of this calendar take too long to work out',
    );
  });
});
