import { describe, expect, test } from 'vitest';
import { eventLines, readEvents, readLines, whenOf } from '../../support/read-events.ts';

const days = (...lines: readonly string[]): string[] => readEvents(...lines).flatMap(whenOf);
const starts = (...lines: readonly string[]): string[] => days(...lines).map((text) => text.slice(0, 16));

describe('[CAL-REPEATS] an event takes place as often as its rule says', () => {
  test.each([
    ['every day, four times', 'FREQ=DAILY;COUNT=4', ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10']],
    ['every third day until one', 'FREQ=DAILY;INTERVAL=3;UNTIL=20261213', ['2026-12-07', '2026-12-10', '2026-12-13']],
    ['on two days of the week', 'FREQ=WEEKLY;BYDAY=TH,FR;COUNT=3', ['2026-12-10', '2026-12-11', '2026-12-17']],
    ['every second week', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270110', ['2026-12-07', '2026-12-21', '2027-01-04']],
    [
      'the last workday of a month',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
      ['2026-12-31', '2027-01-29'],
    ],
    ['the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=2', ['2026-12-08', '2027-01-12']],
    ['the last day of a month', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['2026-12-31', '2027-01-31']],
    ['every year', 'FREQ=YEARLY;COUNT=5', ['2026-12-07']],
    ['a whole week of the year', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,SU;COUNT=2', ['2026-12-28', '2027-01-03']],
    ['a day of the year from its end', 'FREQ=YEARLY;BYYEARDAY=-1;COUNT=1', ['2026-12-31']],
    ['in capitals or not', 'freq=daily;count=2', ['2026-12-07', '2026-12-08']],
  ])('%s', (_, rule, expected) => {
    expect(days('DTSTART;VALUE=DATE:20261207', `RRULE:${rule}`)).toEqual(expected);
  });

  test('days of the first week before its start are none of it, and do not count', () => {
    expect(days('DTSTART;VALUE=DATE:20261211', 'RRULE:FREQ=WEEKLY;BYDAY=MO,FR;COUNT=2')).toEqual([
      '2026-12-11',
      '2026-12-14',
    ]);
  });

  test('a rule from long ago goes on as it began', () => {
    expect(days('DTSTART;VALUE=DATE:19990105', 'RRULE:FREQ=WEEKLY;INTERVAL=26')).toEqual(['2026-12-01']);
    expect(days('DTSTART;VALUE=DATE:20160101', 'RRULE:FREQ=DAILY;INTERVAL=100')).toEqual(['2026-12-14']);
  });

  test.each([
    ['in UTC', 'UNTIL=20261208T080000Z', 2],
    ['in UTC, a minute before', 'UNTIL=20261208T075900Z', 1],
    ['on the clock of the event', 'UNTIL=20261208T090000', 2],
    ['a date, which belongs to it', 'UNTIL=20261208', 2],
  ])('the end of a timed rule %s', (_, until, count) => {
    expect(starts('DTSTART;TZID=Europe/Berlin:20261207T090000', `RRULE:FREQ=DAILY;${until}`)).toHaveLength(count);
  });

  test('an end in UTC of whole days is the date in the calendar’s zone', () => {
    const { events } = readLines([
      'X-WR-TIMEZONE:Europe/Berlin',
      ...eventLines('DTSTART;VALUE=DATE:20261207', 'RRULE:FREQ=DAILY;UNTIL=20261208T230000Z'),
    ]);

    expect(events.flatMap(whenOf)).toEqual(['2026-12-07', '2026-12-08', '2026-12-09']);
  });

  test('further dates are added, also as periods', () => {
    expect(
      days(
        'DTSTART:20261207T090000Z',
        'DTEND:20261207T100000Z',
        'RDATE:20261209T090000Z',
        'RDATE;VALUE=PERIOD:20261211T090000Z/PT3H',
      ),
    ).toEqual([
      '2026-12-07T09:00Z..2026-12-07T10:00Z',
      '2026-12-09T09:00Z..2026-12-09T10:00Z',
      '2026-12-11T09:00Z..2026-12-11T12:00Z',
    ]);
  });

  test('a first date that the rule does not take is not counted, and that is said', () => {
    const [event] = readEvents('DTSTART;VALUE=DATE:20261207', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2');

    expect(event && whenOf(event)).toEqual(['2026-12-08', '2026-12-15']);
    expect(event?.remarks).toEqual(['Its first date does not fit its own repeat rule and is not counted.']);
  });
});

describe('[CAL-EXCEPTIONS] single occurrences are left out, moved and called off', () => {
  const DAILY = ['DTSTART;TZID=Europe/Berlin:20261207T090000', 'DTEND;TZID=Europe/Berlin:20261207T170000'];
  const series = (...lines: readonly string[]) => eventLines(...DAILY, 'RRULE:FREQ=DAILY;COUNT=4', ...lines);
  const startsOf = (lines: readonly string[]) =>
    readLines(lines)
      .events.flatMap(whenOf)
      .map((text) => text.slice(0, 16));

  test.each([
    ['on its clock', 'EXDATE;TZID=Europe/Berlin:20261208T090000'],
    ['in UTC', 'EXDATE:20261208T080000Z'],
    ['by its date', 'EXDATE;VALUE=DATE:20261208'],
    ['by its date, with a time that does not fit', 'EXDATE:20261208T120000'],
  ])('left out %s', (_, exception) => {
    expect(startsOf(series(exception))).toEqual(['2026-12-07T08:00', '2026-12-09T08:00', '2026-12-10T08:00']);
  });

  test('several in one line', () => {
    expect(startsOf(series('EXDATE;TZID=Europe/Berlin:20261208T090000,20261210T090000'))).toHaveLength(2);
  });

  test('one is moved, wherever in the file that stands', () => {
    const moved = eventLines(
      'RECURRENCE-ID:20261208T080000Z',
      'DTSTART;TZID=Europe/Berlin:20261220T100000',
      'DTEND;TZID=Europe/Berlin:20261220T110000',
    );

    expect(startsOf([...moved, ...series()])).toEqual(startsOf([...series(), ...moved]));
    expect(startsOf([...moved, ...series()])).toEqual([
      '2026-12-07T08:00',
      '2026-12-09T08:00',
      '2026-12-10T08:00',
      '2026-12-20T09:00',
    ]);
  });

  test('one is called off', () => {
    const off = eventLines('RECURRENCE-ID:20261208T080000Z', 'DTSTART:20261208T080000Z', 'STATUS:CANCELLED');
    const read = readLines([...series(), ...off]);

    expect(read.events.flatMap(whenOf)).toHaveLength(3);
    expect(read.cancelled).toBe(1);
  });

  test('whole days are moved by a zone’s midnight, too', () => {
    const lines = [
      ...eventLines('DTSTART;VALUE=DATE:20261207', 'RRULE:FREQ=DAILY;COUNT=3'),
      ...eventLines(
        'RECURRENCE-ID;TZID=W. Europe Standard Time:20261208T000000',
        'DTSTART;VALUE=DATE:20261220',
        'DTEND;VALUE=DATE:20261221',
      ),
    ];

    expect(readLines(lines).events.flatMap(whenOf)).toEqual(['2026-12-07', '2026-12-09', '2026-12-20']);
  });

  test('from one on all are moved', () => {
    const later = eventLines(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261209T080000Z',
      'DTSTART;TZID=Europe/Berlin:20261209T130000',
      'DTEND;TZID=Europe/Berlin:20261209T140000',
    );

    expect(startsOf([...series(), ...later])).toEqual([
      '2026-12-07T08:00',
      '2026-12-08T08:00',
      '2026-12-09T12:00',
      '2026-12-10T12:00',
    ]);
  });

  test('one with a title or a meaning of its own is listed apart', () => {
    const free = eventLines('RECURRENCE-ID:20261208T080000Z', 'DTSTART:20261208T080000Z', 'TRANSP:TRANSPARENT');

    expect(readLines([...series(), ...free]).events.map(({ takes, times }) => [takes, times.length])).toEqual([
      ['busy', 3],
      ['free', 1],
    ]);
  });

  test('a change whose series is not in the file stands for itself', () => {
    const change = eventLines('RECURRENCE-ID;VALUE=DATE:20261208', 'DTSTART;VALUE=DATE:20261209');

    expect(readLines(change).events.flatMap(whenOf)).toEqual(['2026-12-09']);
  });
});
