import { describe, expect, test } from 'vitest';
import { eventLines, readEvents, readLines, whenOf } from '../../support/read-events.ts';

describe('[CAL-VERSIONS] of several versions of an event the newest counts', () => {
  const version = (day: string, ...lines: readonly string[]) => eventLines(`DTSTART;VALUE=DATE:${day}`, ...lines);

  test.each([
    [
      'by its number',
      ['SEQUENCE:2', 'DTSTAMP:20260101T000000Z'],
      ['SEQUENCE:0', 'DTSTAMP:20260601T000000Z'],
      '2026-12-24',
    ],
    ['then by its stamp', ['DTSTAMP:20260601T000000Z'], ['DTSTAMP:20260101T000000Z'], '2026-12-24'],
    ['then the later in the file', [], [], '2026-12-28'],
  ])('%s', (_, first, second, day) => {
    const read = readLines([...version('20261224', ...first), ...version('20261228', ...second)]);

    expect(read.events.flatMap(whenOf)).toEqual([day]);
    expect(read.remarks).toEqual(['1 older version of an event left out.']);
  });

  test('events without an id are never versions of each other', () => {
    const lines = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261224', 'END:VEVENT'];

    expect(readLines([...lines, ...lines]).events).toHaveLength(2);
  });
});

describe('[CAL-CALLED-OFF] what is called off takes nobody away', () => {
  test('an event', () => {
    const read = readLines(eventLines('DTSTART;VALUE=DATE:20261224', 'STATUS:CANCELLED'));

    expect([read.events, read.cancelled]).toEqual([[], 1]);
  });

  test('a calendar that takes events back', () => {
    const read = readLines(['METHOD:CANCEL', ...eventLines('DTSTART;VALUE=DATE:20261224')]);

    expect([read.events, read.cancelled]).toEqual([[], 1]);
    expect(read.remarks).toEqual(['This calendar takes events back; it makes nobody away.']);
  });
});

describe('[CAL-TAKES] an event says whether it takes its time', () => {
  test.each([
    [[], 'busy'],
    [['TRANSP:TRANSPARENT'], 'free'],
    [['STATUS:TENTATIVE'], 'unsure'],
    [['X-MICROSOFT-CDO-BUSYSTATUS:OOF', 'TRANSP:TRANSPARENT'], 'busy'],
    [['X-MICROSOFT-CDO-BUSYSTATUS:FREE'], 'free'],
    [['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'], 'unsure'],
  ])('%j: %s', (lines, takes) => {
    expect(readEvents('DTSTART;VALUE=DATE:20261224', ...lines).map((event) => event.takes)).toEqual([takes]);
  });
});

describe('[CAL-BUSY-TIMES] published busy times are one event', () => {
  test('with every period that is not free, and without those that end before they begin', () => {
    const { events } = readLines([
      'BEGIN:VFREEBUSY',
      'ORGANIZER;CN=Ben:mailto:ben@example.com',
      'FREEBUSY;FBTYPE=BUSY:20261224T090000Z/20261224T120000Z,20261224T130000Z/PT3H',
      'FREEBUSY;FBTYPE=FREE:20261225T090000Z/20261225T120000Z',
      'FREEBUSY:20261226T090000Z/20261223T120000Z',
      'END:VFREEBUSY',
    ]);

    expect(events.map(({ title }) => title)).toEqual(['Busy times of Ben']);
    expect(events.flatMap(whenOf)).toEqual([
      '2026-12-24T09:00Z..2026-12-24T12:00Z',
      '2026-12-24T13:00Z..2026-12-24T16:00Z',
    ]);
    expect(events[0]?.remarks).toEqual(['1 of its times end before they begin and are left out.']);
  });
});
