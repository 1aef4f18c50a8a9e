import { describe, expect, test } from 'vitest';
import { eventLines, readEvents, readLines, whenOf } from '../../support/read-events.ts';

const when = (...lines: readonly string[]): string[] => readEvents(...lines).flatMap(whenOf);
const startIn = (zone: string): string | undefined => when(`DTSTART;TZID=${zone}:20261224T120000`)[0]?.split('..')[0];

describe('[CAL-ZONES] a time is where its zone says', () => {
  test.each([
    ['UTC', '2026-12-24T12:00Z'],
    ['Europe/Berlin', '2026-12-24T11:00Z'],
    ['europe/berlin', '2026-12-24T11:00Z'],
    ['America/Los_Angeles', '2026-12-24T20:00Z'],
    ['Asia/Kolkata', '2026-12-24T06:30Z'],
    ['Pacific/Kiritimati', '2026-12-23T22:00Z'],
    ['W. Europe Standard Time', '2026-12-24T11:00Z'],
    ['"Pacific Standard Time"', '2026-12-24T20:00Z'],
    ['New Zealand Standard Time', '2026-12-23T23:00Z'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', '2026-12-24T17:00Z'],
    ['"(UTC-05:00) Eastern Time (US and Canada)"', '2026-12-24T17:00Z'],
    ['"(GMT+10:00) Canberra, Melbourne, Sydney"', '2026-12-24T01:00Z'],
    ['"(UTC+07:00) Bangkok, Hanoi, Jakarta"', '2026-12-24T05:00Z'],
    ['"(UTC+03:30) Nowhere"', '2026-12-24T08:30Z'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', '2026-12-24T11:00Z'],
    ['TZID=Europe/Berlin', '2026-12-24T11:00Z'],
  ])('%s', (zone, instant) => {
    expect(startIn(zone)).toBe(instant);
  });

  test('summer time counts on the day of each occurrence', () => {
    const { events } = readLines(
      eventLines(
        'DTSTART;TZID=America/New_York:20261030T090000',
        'DTEND;TZID=America/New_York:20261030T100000',
        'RRULE:FREQ=DAILY;COUNT=4',
      ),
      { from: '2026-10-01', to: '2026-11-30' },
    );

    expect(events.flatMap(whenOf)).toEqual([
      '2026-10-30T13:00Z..2026-10-30T14:00Z',
      '2026-10-31T13:00Z..2026-10-31T14:00Z',
      '2026-11-01T14:00Z..2026-11-01T15:00Z',
      '2026-11-02T14:00Z..2026-11-02T15:00Z',
    ]);
  });

  test('a zone that only the calendar knows is as the calendar describes it', () => {
    const described = [
      'BEGIN:VTIMEZONE',
      'TZID:Our own',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    // Clocks are put back on 1 November at 02:00, which is 06:00 UTC: 01:30 is shown twice, 02:30 once.
    const starts = [
      '20261101T013000',
      '20261101T023000',
      '20260307T120000',
      '20260309T120000',
      '20261031T120000',
      '20261102T120000',
    ].flatMap((start, at) => eventLines(`UID:${at}`, `DTSTART;TZID=Our own:${start}`));

    const { events } = readLines([...described, ...starts], { from: '2026-01-01', to: '2026-12-31' });

    expect(events.flatMap(whenOf).map((text) => text.slice(0, 17))).toEqual([
      '2026-11-01T05:30Z',
      '2026-11-01T07:30Z',
      '2026-03-07T17:00Z',
      '2026-03-09T16:00Z',
      '2026-10-31T16:00Z',
      '2026-11-02T17:00Z',
    ]);
  });

  test('a zone nobody knows is the calendar’s, else UTC, and that is said', () => {
    const event = eventLines('DTSTART;TZID=Mars/Olympus:20261224T120000');
    const alone = readLines(event).events[0];
    const inBerlin = readLines(['X-WR-TIMEZONE:Europe/Berlin', ...event]).events[0];

    expect(alone?.times[0]?.start).toBe(Date.parse('2026-12-24T12:00:00Z'));
    expect(alone?.remarks).toEqual(['“Mars/Olympus” is no time zone known here; its times are read as UTC.']);
    expect(inBerlin?.times[0]?.start).toBe(Date.parse('2026-12-24T11:00:00Z'));
    expect(inBerlin?.remarks).toEqual([
      '“Mars/Olympus” is no time zone known here; its times are read as Europe/Berlin.',
    ]);
  });

  test('a time of no zone is in the calendar’s, else in UTC, and that is said', () => {
    const event = eventLines('DTSTART:20261224T120000');
    const alone = readLines(event).events[0];
    const inBerlin = readLines(['X-WR-TIMEZONE:Europe/Berlin', ...event]).events[0];

    expect(alone?.times[0]?.start).toBe(Date.parse('2026-12-24T12:00:00Z'));
    expect(alone?.remarks).toEqual(['Its times are in no zone; they are read as UTC.']);
    expect(inBerlin?.times[0]?.start).toBe(Date.parse('2026-12-24T11:00:00Z'));
    expect(inBerlin?.remarks).toEqual([]);
  });

  test('start and end may be in two zones', () => {
    expect(when('DTSTART;TZID=Europe/Berlin:20261224T093000', 'DTEND;TZID=America/New_York:20261224T103000')).toEqual([
      '2026-12-24T08:30Z..2026-12-24T15:30Z',
    ]);
  });
});
