import { describe, expect, test } from 'vitest';
import { readEvents, whenOf } from '../../support/read-events.ts';

const when = (...lines: readonly string[]): string[] => readEvents(...lines).flatMap(whenOf);

describe('[CAL-DATES] whole days are the dates as they are written', () => {
  test.each([
    [
      'the end is the day after',
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'],
      '2026-12-24..2026-12-26',
    ],
    ['no end is one day', ['DTSTART;VALUE=DATE:20261224'], '2026-12-24'],
    ['the same end is one day', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224'], '2026-12-24'],
    ['an earlier end is one day', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261220'], '2026-12-24'],
    ['a duration in days', ['DTSTART;VALUE=DATE:20261224', 'DURATION:P3D'], '2026-12-24..2026-12-26'],
    ['a duration in weeks', ['DTSTART;VALUE=DATE:20261224', 'DURATION:P1W'], '2026-12-24..2026-12-30'],
    ['a duration with a T too many', ['DTSTART:20261224', 'DURATION:PT1W'], '2026-12-24..2026-12-30'],
    ['a zone with a date says nothing', ['DTSTART;TZID=Pacific/Kiritimati;VALUE=DATE:20261224'], '2026-12-24'],
    [
      'across the end of a year',
      ['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270103'],
      '2026-12-30..2027-01-02',
    ],
    ['dashes', ['DTSTART;VALUE=DATE:2026-12-24'], '2026-12-24'],
    ['folded in the middle', ['DTSTART;VALUE=DATE:2026', ' 1224'], '2026-12-24'],
  ])('%s', (_, lines, expected) => {
    expect(when(...lines)).toEqual([expected]);
  });

  test('an end before the start is said', () => {
    const [event] = readEvents('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261220');

    expect(event?.remarks).toEqual(['It ends before it begins; its first day counts.']);
  });

  test('an event that reaches into the days asked for comes whole', () => {
    expect(when('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261203')).toEqual(['2026-11-20..2026-12-02']);
    expect(when('DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261201')).toEqual([]);
  });
});
